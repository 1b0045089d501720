package org.parley.server.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.engine.StoryUpdate;
import org.parley.report.Report;
import org.parley.store.Checkpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that uses the engine. What is to be done waits in a queue; stories are brought up
 * to date once nothing more waits, or {@link #LATEST} after the first report that is new. While
 * nothing waits, the engine loads what the next report needs.
 */
public final class Intake implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  /** So much may wait; whoever hands in more has to wait himself. */
  private static final int WAITING = 512;

  /** After so many seconds with nothing to do; the first pages go before. */
  private static final int IDLE = 5;

  private static final Duration QUIET = Duration.ofMillis(400);
  private static final Duration LATEST = Duration.ofSeconds(2);

  private final @Nullable Engine engine;
  private final Function<StoryUpdate, String> noting;
  private final Runnable changed;
  private final InstantSource clock;
  private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread = new Thread(this::run, "parley-intake");
  private final AtomicLong taken = new AtomicLong();
  private volatile boolean stopped;
  private volatile @Nullable String failure;
  private long unsettledSince;
  private int idle;

  /**
   * @param engine used by no one else, and closed with this; null where others take in: then there
   *     is only looked for what they have changed
   * @param noting makes the note of a story that has changed, which is kept with the change
   * @param changed run on the thread of this when there are new notes
   */
  public Intake(
      @Nullable Engine engine,
      Function<StoryUpdate, String> noting,
      Runnable changed,
      InstantSource clock) {
    this.engine = engine;
    this.noting = noting;
    this.changed = changed;
    this.clock = clock;
  }

  /** Begins, with what a run before left undone. */
  public void start() {
    if (engine != null) {
      queue.add(
          () -> {
            engine().readAgain();
            changed();
          });
    }
    thread.start();
  }

  /**
   * Takes in reports, as soon as what waits before them is done.
   *
   * @return how many of them are new; fails if they cannot be kept
   */
  public CompletableFuture<Integer> offer(List<Report> reports) {
    return submit(
        () -> {
          int fresh = 0;
          for (Report report : reports) {
            fresh += engine().offer(report) ? 1 : 0;
          }
          if (fresh > 0) {
            taken.addAndGet(fresh);
            changed();
          }
          return fresh;
        });
  }

  /** Says how far a source is taken in, once all offered before is kept. */
  void reached(Checkpoint checkpoint) {
    var unused =
        submit(
            () -> {
              engine().reached(checkpoint);
              return checkpoint;
            });
  }

  /**
   * Has the engine do something else that changes stories, as a person's correction. What it
   * refuses with an {@link IllegalArgumentException} fails the answer and nothing else.
   */
  public CompletableFuture<Boolean> change(Consumer<Engine> change) {
    return submit(
        () -> {
          change.accept(engine());
          changed();
          return true;
        });
  }

  /**
   * Has the engine take a person's word, and brings stories up to date before it answers, so that
   * the next page shows it.
   */
  public CompletableFuture<Boolean> correct(Consumer<Engine> correction) {
    return submit(
        () -> {
          correction.accept(engine());
          unsettledSince = 0;
          engine().settle(noting, update -> changed.run());
          return true;
        });
  }

  /** Has the engine keep something that changes no story. */
  public CompletableFuture<Boolean> keep(Consumer<Engine> keeping) {
    return submit(
        () -> {
          keeping.accept(engine());
          return true;
        });
  }

  /** How many new reports were taken in since the start. */
  public long taken() {
    return taken.get();
  }

  /** How much waits to be done. */
  public int waiting() {
    return queue.size();
  }

  /** Why it cannot go on, or null if it can. */
  public @Nullable String failure() {
    return failure;
  }

  private Engine engine() {
    if (engine == null) {
      throw new IllegalArgumentException("this desk only shows what others take in");
    }
    return engine;
  }

  private interface Work<T> {
    T run();
  }

  private <T> CompletableFuture<T> submit(Work<T> work) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            future.complete(work.run());
          } catch (RuntimeException e) {
            future.completeExceptionally(e);
            if (!(e instanceof IllegalArgumentException)) {
              throw e;
            }
          }
        };
    try {
      while (!queue.offer(task, 1, TimeUnit.SECONDS)) {
        if (stopped) {
          future.cancel(false);
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(false);
    }
    return future;
  }

  private void changed() {
    if (unsettledSince == 0) {
      unsettledSince = System.nanoTime();
    }
  }

  private void run() {
    while (!stopped) {
      try {
        step();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!stopped) {
          LOG.error("taking in failed", e);
          failure = String.valueOf(e.getMessage());
        }
      }
    }
  }

  private void step() throws InterruptedException {
    long wait = unsettledSince == 0 ? 1000 : QUIET.toMillis();
    Runnable next = queue.poll(wait, TimeUnit.MILLISECONDS);
    if (next != null) {
      next.run();
      failure = null;
    }
    if (engine == null) {
      changed.run();
      failure = null;
      return;
    }
    idle = next != null || unsettledSince != 0 ? 0 : idle + 1;
    if (idle == IDLE) {
      engine().prepare();
    }
    boolean due = unsettledSince != 0 && (next == null || since() > LATEST.toNanos());
    if (due && !stopped) {
      unsettledSince = 0;
      engine().settle(noting, update -> changed.run());
      failure = null;
    }
  }

  private long since() {
    return System.nanoTime() - unsettledSince;
  }

  InstantSource clock() {
    return clock;
  }

  /** Stops after what is being done; what waits is taken in by the next run. */
  @Override
  public void close() {
    stopped = true;
    List<Runnable> undone = new ArrayList<>();
    queue.drainTo(undone);
    try {
      thread.join(6000);
      if (thread.isAlive()) {
        thread.interrupt();
        thread.join(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (engine != null) {
      engine.close();
    }
  }
}
