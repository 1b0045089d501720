package org.parley.server.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.server.watch.Alert;
import org.parley.server.watch.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the outbox has for one channel there, in order. If one cannot be told now, those after
 * it wait with it.
 */
final class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int TOGETHER = 100;
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Channel channel;
  private final Outbox outbox;
  private final Intents intents;
  private final @Nullable String base;
  private final InstantSource clock;
  private final BooleanSupplier stopping;
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong givenUp = new AtomicLong();
  private int failures;
  private Instant next = Instant.MIN;
  private @Nullable String left;

  /**
   * @param folder where is kept what a channel was about to send
   * @param stopping says whether no more is to be begun
   * @throws IOException if that cannot be read
   */
  Courier(
      Channel channel,
      Outbox outbox,
      Path folder,
      @Nullable String base,
      InstantSource clock,
      BooleanSupplier stopping)
      throws IOException {
    this.channel = channel;
    this.outbox = outbox;
    this.intents = new Intents(folder, channel.name());
    this.base = base;
    this.clock = clock;
    this.stopping = stopping;
    this.left = intents.left();
  }

  /** Begins with what is noticed from now on, unless it has begun before. */
  void begin() {
    outbox.begin(channel.name());
  }

  Channel channel() {
    return channel;
  }

  long taken() {
    return taken.get();
  }

  long givenUp() {
    return givenUp.get();
  }

  /**
   * Sends what can be sent now.
   *
   * @return how long to wait before it is of use to try again
   */
  Duration pass() {
    Instant now = clock.instant();
    // A clock that was set back does not hold up what waited.
    if (now.isBefore(next) && Duration.between(now, next).compareTo(Duration.ofHours(25)) < 0) {
      return Duration.between(now, next);
    }
    for (Alert alert : outbox.undelivered(channel.name(), TOGETHER)) {
      if (stopping.getAsBoolean()) {
        return Duration.ZERO;
      }
      Duration wait = deliver(alert);
      if (wait != null) {
        next = clock.instant().plus(wait);
        return wait;
      }
    }
    return IDLE;
  }

  /** Sends one; gives how long to wait if that has to be tried again. */
  private @Nullable Duration deliver(Alert alert) {
    try {
      if (alert.id().equals(left)) {
        LOG.warn("{}: alert {} was being sent when Parley ended", channel.name(), left);
        done(alert, givenUp);
        return null;
      }
      if (!channel.isRepeatable()) {
        intents.begin(alert.id());
      }
      Channel.Outcome outcome = channel.send(Letters.of(alert, base));
      if (outcome.kind() == Channel.Outcome.Kind.TAKEN) {
        done(alert, taken);
        return null;
      }
      Duration wait =
          outcome.kind() == Channel.Outcome.Kind.NEVER ? null : BackOff.after(++failures);
      if (wait == null) {
        LOG.error("{}: alert {} given up: {}", channel.name(), alert.id(), outcome.reason());
        done(alert, givenUp);
        return null;
      }
      intents.end();
      LOG.warn("{}: {}; tried again in {} s", channel.name(), outcome.reason(), wait.toSeconds());
      return wait;
    } catch (IOException e) {
      throw new UncheckedIOException("what is being sent cannot be written down", e);
    }
  }

  private void done(Alert alert, AtomicLong count) throws IOException {
    outbox.delivered(channel.name(), alert);
    intents.end();
    left = null;
    failures = 0;
    count.incrementAndGet();
  }
}
