package org.parley.cli;

import java.io.PrintWriter;

/** One line on standard error that says what is going on, written over itself. */
final class StatusLine {
  private static final int WIDTH = 78;

  private final PrintWriter err;
  private final boolean shown;

  /**
   * @param shown false where nobody looks: then nothing is written
   */
  StatusLine(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** Shows other words, cut to the width of the line. */
  void show(String words) {
    if (shown) {
      String cut = words.length() > WIDTH ? words.substring(0, WIDTH - 1) + "…" : words;
      err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      err.flush();
    }
  }

  /** Takes the words away. */
  void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    }
  }
}
