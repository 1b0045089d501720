package org.parley.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** When each host may be asked again. Safe for several threads. */
final class HostTurns {
  private static final int MOST_UNANSWERED = 3;

  private final Machine machine;
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Integer> unanswered = new HashMap<>();

  HostTurns(Machine machine) {
    this.machine = machine;
  }

  /** How long until a host may be asked; zero or more. */
  synchronized Duration until(String host) {
    Instant now = machine.clock().instant();
    Instant turn = next.getOrDefault(host, now);
    return turn.isAfter(now) ? Duration.between(now, turn) : Duration.ZERO;
  }

  /** Waits for a host's turn and takes it: the next one is a delay later. */
  void await(String host, Duration delay) throws InterruptedException {
    Duration wait;
    synchronized (this) {
      wait = until(host);
      next.put(host, machine.clock().instant().plus(wait).plus(delay));
    }
    if (!wait.isZero()) {
      machine.pause().take(wait);
    }
  }

  /** A host has answered, whatever it said. */
  synchronized void answered(String host) {
    unanswered.remove(host);
  }

  /** A host has not answered; the third time on end it is left alone for a while. */
  synchronized void unanswered(String host, Duration wait) {
    if (unanswered.merge(host, 1, Integer::sum) >= MOST_UNANSWERED) {
      unanswered.remove(host);
      leave(host, wait);
    }
  }

  /** From now on a host is left alone for a while, or for longer if that was agreed before. */
  synchronized void leave(String host, Duration delay) {
    Instant turn = machine.clock().instant().plus(delay);
    next.merge(host, turn, (before, now) -> before.isAfter(now) ? before : now);
  }
}
