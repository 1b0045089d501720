package org.parley.server.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each asker ask so often and no more: a bucket of {@link #MOST} requests that fills again at
 * {@link #A_SECOND} a second.
 */
final class RateLimit {
  static final int MOST = 600;
  static final int A_SECOND = 20;
  private static final int ASKERS = 10_000;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

  private record Bucket(double left, Instant at) {}

  RateLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes one request from an asker's bucket; false if it is empty. */
  synchronized boolean allows(String asker) {
    Instant now = clock.instant();
    Bucket known = buckets.get(asker);
    double left = MOST;
    if (known != null) {
      // A clock that is set back fills no bucket and empties none.
      double seconds = Math.max(0, Duration.between(known.at(), now).toMillis() / 1000.0);
      left = Math.min(MOST, known.left() + seconds * A_SECOND);
    }
    boolean allowed = left >= 1;
    buckets.put(asker, new Bucket(allowed ? left - 1 : left, now));
    if (buckets.size() > ASKERS) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    return allowed;
  }
}
