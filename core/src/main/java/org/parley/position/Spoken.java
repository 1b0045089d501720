package org.parley.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;
import org.parley.report.Span;

/** What is said in a report, by where it stands. */
final class Spoken {
  private final Report report;
  private final List<Speech> speech;

  Spoken(Report report, List<Speech> speech) {
    this.report = report;
    this.speech = speech;
  }

  /** The shortest stretch of speech that holds an offset of the report's text, or null. */
  @Nullable Speech innermost(int offset) {
    Speech best = null;
    for (Speech one : speech) {
      if (one.span().contains(offset)
          && (best == null || one.span().length() <= best.span().length())) {
        best = one;
      }
    }
    return best;
  }

  /** True if an odd number of opening and closing marks of the block stands before the offset. */
  boolean inMarks(int offset) {
    int open = report.text().lastIndexOf('“', offset);
    int close = report.text().lastIndexOf('”', offset);
    if (open >= 0 || close >= 0) {
      return open > close;
    }
    Span block = report.blocks().get(0).span();
    for (var candidate : report.blocks()) {
      if (candidate.span().contains(offset)) {
        block = candidate.span();
      }
    }
    return report.text().substring(block.start(), offset).chars().filter(c -> c == '"').count() % 2
        == 1;
  }
}
