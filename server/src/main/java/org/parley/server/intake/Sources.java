package org.parley.server.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the sources in turn, each again after a while; one that fails later and later, up to
 * sixteen times as late.
 */
public final class Sources implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
  private static final int LATEST = 16;
  private static final int MOST = 1000;

  private final List<Source> sources;
  private final AddedSources added;
  private final Opener opener;
  private final BlockingQueue<Runnable> once = new ArrayBlockingQueue<>(100);
  private final Duration every;
  private final Intake intake;
  private final Map<String, SourceStatus> statuses = new LinkedHashMap<>();
  private final Thread thread = new Thread(this::run, "parley-sources");
  private volatile boolean stopped;

  /**
   * @param sources those that whoever started the service named
   * @param opener opens those that are added meanwhile
   * @param folder where these are kept
   * @param every how long after a reading without problems a source is read again
   * @throws IOException if those of an earlier run cannot be read
   */
  public Sources(List<Source> sources, Opener opener, Path folder, Duration every, Intake intake)
      throws IOException {
    this.sources = new CopyOnWriteArrayList<>(sources);
    this.opener = opener;
    this.added = AddedSources.open(folder);
    this.every = every;
    this.intake = intake;
    for (AddedSources.Added each : added.all()) {
      try {
        this.sources.add(opener.open(each.address()));
      } catch (IllegalArgumentException e) {
        LOG.warn("a source that was added is left out: {}", e.getMessage());
      }
    }
    Instant now = intake.clock().instant();
    this.sources.forEach(
        source -> statuses.put(source.name(), SourceStatus.unread(source.name(), now)));
    thread.setDaemon(true);
  }

  /**
   * Adds an address, to be read from now on, also after a restart.
   *
   * @param by who adds it
   * @return false if it is read already
   * @throws IllegalArgumentException with a reason for the user if it is no address of the web
   */
  public synchronized boolean add(String address, String by) throws IOException {
    Source source = opener.open(address);
    if (sources.stream().anyMatch(known -> known.name().equals(source.name()))) {
      return false;
    }
    if (added.all().size() >= MOST) {
      throw new IllegalArgumentException("there are " + MOST + " sources; end some first");
    }
    added.add(new AddedSources.Added(source.name(), by));
    set(SourceStatus.unread(source.name(), intake.clock().instant()));
    sources.add(source);
    return true;
  }

  /** Reads an address no more; false unless it was added while the service ran. */
  public synchronized boolean remove(String address) throws IOException {
    if (!added.remove(address)) {
      return false;
    }
    sources.removeIf(source -> source.name().equals(address));
    synchronized (statuses) {
      statuses.remove(address);
    }
    return true;
  }

  /** True if it was added while the service ran, so that it can be removed. */
  public boolean isAdded(String name) {
    return added.all().stream().anyMatch(each -> each.address().equals(name));
  }

  /** What adds and lists addresses in other forms. */
  public Opener opener() {
    return opener;
  }

  /**
   * Reads an address once, as soon as what is read now is done.
   *
   * @return the ids of the reports that are there, or why there are none
   * @throws IllegalArgumentException with a reason for the user if it is no address of the web
   */
  public CompletableFuture<Once> readOnce(String address) {
    Source source = opener.open(address);
    CompletableFuture<Once> future = new CompletableFuture<>();
    Runnable reading =
        () -> {
          Handed handed = new Handed();
          List<String> ids = new ArrayList<>();
          String problem;
          try {
            Pass pass =
                source.read(
                    report -> {
                      ids.add(report.id());
                      handed.take(report);
                    });
            problem = pass.problem();
          } catch (RuntimeException e) {
            problem = String.valueOf(e.getMessage());
          }
          int fresh = handed.fresh();
          future.complete(new Once(List.copyOf(ids), fresh, problem));
        };
    if (!once.offer(reading)) {
      throw new IllegalArgumentException("too much waits to be read; try again later");
    }
    return future;
  }

  /**
   * How one reading of an address went.
   *
   * @param reports the ids of what was there
   * @param fresh how many of them are new
   * @param problem what could not be read, one line; empty if there was nothing
   */
  public record Once(List<String> reports, int fresh, String problem) {}

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
        for (Runnable next = once.poll(); next != null; next = once.poll()) {
          next.run();
        }
        for (Source source : sources) {
          if (!stopped && once.isEmpty() && isDue(source)) {
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

  /** True also if it was last read in the future: then the clock was set back meanwhile. */
  private boolean isDue(Source source) {
    SourceStatus status = status(source);
    Instant now = intake.clock().instant();
    Instant last = status.lastTry();
    Instant next = status.nextTry();
    return next != null && (!next.isAfter(now) || (last != null && last.isAfter(now)));
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

  /** As {@link #set}, unless the source was removed meanwhile. */
  private void update(SourceStatus status) {
    synchronized (statuses) {
      statuses.computeIfPresent(status.name(), (name, before) -> status);
    }
  }

  private void read(Source source) {
    update(status(source).begun());
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
    update(status(source).ended(pass, now, stopped ? null : next, handed.given, handed.fresh()));
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
