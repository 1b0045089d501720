package org.parley.flink;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does tasks one after the other and waits no longer than a limit for each. What runs over is
 * interrupted, and left alone where that does not stop it; the next task has a thread of its own.
 */
final class TimeLimit implements AutoCloseable {
  private final Duration limit;
  private ExecutorService worker = worker();

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "parley-limited");
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Does a task.
   *
   * @throws FailedException if it fails or runs over, with the reason on one line
   */
  <T> T within(Callable<T> task) throws FailedException, InterruptedException {
    Future<T> result = worker.submit(task);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      worker.shutdownNow();
      worker = worker();
      throw new FailedException("it takes longer than " + limit.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String message = cause.getMessage();
      String line = message == null ? "" : ": " + message.lines().findFirst().orElse("");
      throw new FailedException(cause.getClass().getSimpleName() + line, cause);
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  /** A task did not come to its end. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedException(String message, Throwable cause) {
      super(message, cause);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }
}
