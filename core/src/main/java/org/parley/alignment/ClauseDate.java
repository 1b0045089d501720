package org.parley.alignment;

import java.util.regex.Pattern;
import org.parley.quote.FoundQuote;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.ResolvedTime;

/** When what a clause tells took place, as far as its own words or those who say it tell. */
final class ClauseDate {
  /** What stands after such a word belongs to another clause. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          ", |\\b(?:which|that|who|when|after|since|before|until|as|while|because|but)\\b|\\band"
              + " (?:\\w+ed|has|have|had|will|would|is|was|were)\\b");

  private static final Pattern SAYING =
      Pattern.compile("(?:said|says|told [\\w ]+|added|stated|announced|confirmed) (?:on )?$");

  /** A time that opens the sentence goes with its first clause: "On Monday, Orria agreed". */
  private static final int OPENING = 4;

  private ClauseDate() {}

  /**
   * The time in the clause itself, else one that the clause's own sentence begins with or puts
   * right behind the clause, else the day on which it was said.
   *
   * @param predicate the word that tells it
   * @param said true if somebody says it, so that the time of saying is its time
   */
  static When of(StoryReport report, int sentence, Span clause, Span predicate, boolean said) {
    When within = When.UNKNOWN;
    Sentence of = report.report().sentences().get(sentence);
    String text = report.report().text();
    for (ResolvedTime time : report.times()) {
      if (!of.span().contains(time.span()) || time.when().isUnknown()) {
        continue;
      }
      When when = time.when();
      boolean inside = clause.contains(time.span());
      int from = inside ? Math.max(clause.start(), predicate.start()) : clause.end();
      boolean fits =
          time.span().start() >= from
              ? (said && !inside)
                  || !apart(text, from, time.span().start())
                  || saying(text, from, time)
              : inside
                  || time.span().start() - of.span().start() <= OPENING
                  || announces(text, time.span().end(), clause.start());
      if (fits && when.latest() != null && Times.width(when) < Times.width(within)) {
        within = when;
      }
    }
    if (!within.isUnknown()) {
      return within;
    }
    for (FoundQuote quote : report.findings().quotes()) {
      boolean inQuote = quote.content().stream().anyMatch(span -> span.contains(predicate));
      When when = inQuote ? SaidDate.of(report, quote) : When.UNKNOWN;
      if (when.isDay()) {
        return when;
      }
    }
    return When.UNKNOWN;
  }

  /** "news broke on March 11 that Orria would sign": what came that day is the clause. */
  private static boolean announces(String text, int from, int to) {
    return from <= to && text.substring(from, to).strip().equals("that");
  }

  /** ", the minister said on Monday": the time of saying is that of what is said. */
  private static boolean saying(String text, int from, ResolvedTime time) {
    return from < time.span().start()
        && SAYING.matcher(text.substring(from, time.span().start())).find();
  }

  private static boolean apart(String text, int from, int to) {
    return from < to && RELATIVE.matcher(text.substring(from, to)).find();
  }
}
