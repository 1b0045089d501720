package org.parley.alignment;

import org.parley.quote.FoundQuote;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.ResolvedTime;

/** When a thing was said: the time in the sentence of its cue that is not part of what is said. */
final class SaidDate {
  private SaidDate() {}

  /** The time, or {@link When#UNKNOWN}. */
  static When of(StoryReport report, FoundQuote quote) {
    Span cue = quote.cue();
    if (cue == null) {
      return When.UNKNOWN;
    }
    for (Sentence sentence : report.sentences(cue)) {
      for (ResolvedTime time : report.times()) {
        boolean said = quote.content().stream().anyMatch(span -> span.overlaps(time.span()));
        if (!said && sentence.span().contains(time.span()) && !time.when().isUnknown()) {
          return time.when();
        }
      }
    }
    return When.UNKNOWN;
  }
}
