package org.parley.server.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.report.Report;

/**
 * Reads the sources in turn, each again after a while; one that fails later and later, up to
 * sixteen times as late.
 */
public final class Sources implements AutoCloseable {
  private static final int LATEST = 16;

  private final List<Source> sources;
  private final Duration every;
  private final Intake intake;
  private final Map<String, SourceStatus> statuses = new LinkedHashMap<>();
  private final Thread thread = new Thread(this::run, "parley-sources");
  private volatile boolean stopped;

  /**
   * @param every how long after a reading without problems a source is read again
   */
  public Sources(List<Source> sources, Duration every, Intake intake) {
    this.sources = List.copyOf(sources);
    this.every = every;
    this.intake = intake;
    Instant now = intake.clock().instant();
    this.sources.forEach(
        source -> statuses.put(source.name(), SourceStatus.unread(source.name(), now)));
    thread.setDaemon(true);
  }

  public void start() {
    thread.start();
  }

  /** The health of each source, in the order the user named them. */
  public List<SourceStatus> statuses() {
    synchronized (statuses) {
      return List.copyOf(statuses.values());
    }
  }

  private void run() {
    try {
      while (!stopped) {
        boolean idle = true;
        for (Source source : sources) {
          if (!stopped && isDue(source)) {
            read(source);
            idle = false;
          }
        }
        if (idle) {
          TimeUnit.MILLISECONDS.sleep(250);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDue(Source source) {
    Instant next = status(source).nextTry();
    return next != null && !next.isAfter(intake.clock().instant());
  }

  private SourceStatus status(Source source) {
    synchronized (statuses) {
      SourceStatus status = statuses.get(source.name());
      return status == null ? SourceStatus.unread(source.name(), Instant.EPOCH) : status;
    }
  }

  private void set(SourceStatus status) {
    synchronized (statuses) {
      statuses.put(status.name(), status);
    }
  }

  private void read(Source source) {
    set(status(source).begun());
    Handed handed = new Handed();
    Pass pass;
    try {
      pass = source.read(handed::take);
      if (pass.reached() != null) {
        intake.reached(pass.reached());
      }
    } catch (RuntimeException e) {
      pass = new Pass(1, String.valueOf(e.getMessage()), null);
    }
    Instant now = intake.clock().instant();
    int failures = pass.problems() == 0 ? 0 : status(source).failures() + 1;
    Instant next = now.plus(every.multipliedBy(Math.min(LATEST, 1L << Math.min(failures, 10))));
    set(status(source).ended(pass, now, stopped ? null : next, handed.given, handed.fresh()));
  }

  /** Hands on reports and counts. */
  private final class Handed {
    private final AtomicInteger fresh = new AtomicInteger();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(0);
    private int given;

    void take(Report report) {
      if (stopped) {
        throw new IllegalStateException("stopped");
      }
      given++;
      last = intake.offer(List.of(report)).thenAccept(fresh::addAndGet);
    }

    /** How many were new, once all are taken in. */
    int fresh() {
      try {
        last.get(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException | TimeoutException | CancellationException e) {
        return fresh.get();
      }
      return fresh.get();
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
  }
}
