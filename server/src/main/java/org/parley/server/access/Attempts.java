package org.parley.server.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts wrong tokens by address, so that guessing is slow. */
final class Attempts {
  private static final int MOST = 10;
  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int ADDRESSES = 10_000;

  private final InstantSource clock;
  private final Map<String, Failed> failed = new LinkedHashMap<>();

  private record Failed(int count, Instant since) {}

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  /** True if an address has guessed wrong too often. */
  synchronized boolean isBarred(String address) {
    Failed known = failed.get(address);
    return known != null && known.count() >= MOST && !isOver(known);
  }

  synchronized void wrong(String address) {
    Failed known = failed.remove(address);
    boolean fresh = known == null || isOver(known);
    failed.put(
        address,
        fresh ? new Failed(1, clock.instant()) : new Failed(known.count() + 1, known.since()));
    if (failed.size() > ADDRESSES) {
      failed.remove(failed.keySet().iterator().next());
    }
  }

  private boolean isOver(Failed known) {
    return known.since().plus(WITHIN).isBefore(clock.instant());
  }
}
