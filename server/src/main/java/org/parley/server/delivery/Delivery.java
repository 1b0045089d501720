package org.parley.server.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.server.watch.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread for each channel, which takes alerts there as soon as they are noticed. */
public final class Delivery implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final int STOP_MILLIS = 2000;

  /** So soon a clock that was set, or that runs faster than this machine's, is looked at again. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final List<Courier> couriers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final List<Semaphore> woken = new ArrayList<>();
  private final Runnable end;
  private volatile boolean stopped;

  /**
   * @param folder where is kept what was about to be sent
   * @param base what addresses of the desk begin with, or null
   * @throws IOException if that cannot be read
   */
  public Delivery(
      List<Channel> channels,
      Outbox outbox,
      Path folder,
      @Nullable String base,
      InstantSource clock)
      throws IOException {
    for (Channel channel : channels) {
      Courier courier = new Courier(channel, outbox, folder, base, clock, () -> stopped);
      Semaphore wake = new Semaphore(0);
      Thread thread = new Thread(() -> run(courier, wake), "parley-" + channel.name());
      thread.setDaemon(true);
      couriers.add(courier);
      woken.add(wake);
      threads.add(thread);
    }
    end = outbox.listen(() -> woken.forEach(Semaphore::release));
  }

  public void start() {
    threads.forEach(Thread::start);
  }

  /** How many alerts each channel has taken since the start. */
  public Map<String, Long> taken() {
    Map<String, Long> taken = new LinkedHashMap<>();
    couriers.forEach(courier -> taken.put(courier.channel().name(), courier.taken()));
    return taken;
  }

  /** How many alerts were given up on since the start. */
  public Map<String, Long> givenUp() {
    Map<String, Long> lost = new LinkedHashMap<>();
    couriers.forEach(courier -> lost.put(courier.channel().name(), courier.givenUp()));
    return lost;
  }

  private void run(Courier courier, Semaphore wake) {
    boolean begun = false;
    while (!stopped) {
      try {
        Duration wait = LONGEST;
        try {
          if (!begun) {
            courier.begin();
            begun = true;
          }
          wake.drainPermits();
          wait = courier.pass();
        } catch (RuntimeException e) {
          if (!stopped) {
            LOG.error("{}: delivering failed", courier.channel().name(), e);
          }
        }
        long millis = Math.min(wait.toMillis(), LONGEST.toMillis());
        if (!stopped) {
          var unused = wake.tryAcquire(Math.max(50, millis), TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    end.run();
    woken.forEach(Semaphore::release);
    for (Thread thread : threads) {
      try {
        // What is being sent is better sent in whole.
        thread.join(STOP_MILLIS / threads.size());
        thread.interrupt();
        thread.join(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
