package org.parley.cli;

import java.io.PrintWriter;
import java.util.function.IntFunction;
import org.parley.report.Report;

/** Prints sentences of a report. */
final class SentenceText {
  /** All sentences, none of them marked. */
  static final int ALL = -1;

  private SentenceText() {}

  /** Who published a report, or where it was read. */
  static String from(Report report) {
    return report.outlet() == null ? report.source() : report.outlet();
  }

  /**
   * Prints a sentence, marked, with the one before and the one after it.
   *
   * @param index of the sentence, from 0, or {@link #ALL}
   * @param label what stands before each sentence, by its index
   */
  static void print(PrintWriter out, Report report, int index, IntFunction<String> label) {
    int end = report.sentences().size() - 1;
    int first = index == ALL ? 0 : Math.max(0, index - 1);
    int last = index == ALL ? end : Math.min(index + 1, end);
    for (int i = first; i <= last; i++) {
      String words = report.words(report.sentences().get(i).span());
      out.println((i == index ? "> " : "  ") + label.apply(i) + "  " + words);
    }
  }
}
