package org.parley.ingest.fetch;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns after a while.
   *
   * @param duration positive
   * @throws InterruptedException if the thread is to end
   */
  void take(Duration duration) throws InterruptedException;
}
