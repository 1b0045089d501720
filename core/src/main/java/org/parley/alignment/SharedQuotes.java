package org.parley.alignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.quote.FoundQuote;
import org.parley.quote.QuoteForm;
import org.parley.report.Span;
import org.parley.report.When;

/** Words that two reports quote alike: the one may tell the day on which they were said. */
public final class SharedQuotes {
  /** So many words in a row, of which so many are no function words, are not said by chance. */
  private static final int LEAST_WORDS = 6;

  private static final int LEAST_CONTENT = 2;

  private SharedQuotes() {}

  /**
   * The last day on which words that a report quotes were said, as other reports tell; null if none
   * tells. The report was not published before it.
   *
   * @param report whose quotes are looked at
   * @param others reports with a date of publication
   */
  public static @Nullable LocalDate lastSaid(StoryReport report, List<StoryReport> others) {
    LocalDate last = null;
    for (StoryReport other : others) {
      for (FoundQuote dated : other.findings().quotes()) {
        When said = SaidDate.of(other, dated);
        LocalDate day = said.isDay() ? said.earliest() : null;
        boolean later = day != null && (last == null || day.isAfter(last));
        if (later
            && report.findings().quotes().stream().anyMatch(q -> alike(report, q, other, dated))) {
          last = day;
        }
      }
    }
    return last;
  }

  private static boolean alike(
      StoryReport report, FoundQuote quote, StoryReport other, FoundQuote dated) {
    if (quote.form() == QuoteForm.INDIRECT || dated.form() == QuoteForm.INDIRECT) {
      return false;
    }
    for (Span here : quote.content()) {
      for (Span there : dated.content()) {
        Likeness.Shared shared =
            Likeness.of(
                Word.of(here.of(report.report().text())), Word.of(there.of(other.report().text())));
        if (shared.run() >= LEAST_WORDS && shared.runContent() >= LEAST_CONTENT) {
          return true;
        }
      }
    }
    return false;
  }
}
