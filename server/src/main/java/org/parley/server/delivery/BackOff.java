package org.parley.server.delivery;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long to wait after so many failures, as the Standard Webhooks specification proposes. */
final class BackOff {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private BackOff() {}

  /**
   * @param failures in a row, from 1
   * @return null if it is time to give up
   */
  static @Nullable Duration after(int failures) {
    return failures > WAITS.size() ? null : WAITS.get(failures - 1);
  }
}
