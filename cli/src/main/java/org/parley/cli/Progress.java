package org.parley.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * How far a long piece of work is: a line on standard error with rate and time left, written over
 * itself, and only on a terminal.
 */
final class Progress {
  private static final long EVERY = 200_000_000L;

  private final PrintWriter err;
  private final boolean shown;
  private final int total;
  private final long start = System.nanoTime();
  private long last = start;
  private int done;

  Progress(PrintWriter err, boolean shown, int total) {
    this.err = err;
    this.shown = shown && total > 1;
    this.total = total;
  }

  /** One more report is read. */
  synchronized void step() {
    done++;
    long now = System.nanoTime();
    if (shown && now - last >= EVERY && done < total) {
      last = now;
      double rate = done / ((now - start) / 1e9);
      err.print(
          String.format(
              Locale.ROOT,
              "\rreading %d of %d reports, %.1f a second, %d s left ",
              done,
              total,
              rate,
              Math.round((total - done) / rate)));
      err.flush();
    }
  }

  /** Clears the line. */
  synchronized void end() {
    if (shown) {
      err.print("\r" + " ".repeat(70) + "\r");
      err.flush();
    }
  }
}
