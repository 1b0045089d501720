package org.parley.findings;

import java.util.List;
import org.parley.actor.ReportActors;
import org.parley.event.EventMention;
import org.parley.event.FoundEvent;
import org.parley.figure.FoundFigure;
import org.parley.position.FoundPosition;
import org.parley.position.FoundStep;
import org.parley.position.FoundTerm;
import org.parley.quote.FoundQuote;
import org.parley.report.Report;
import org.parley.time.TimeExpression;

/**
 * What one report says.
 *
 * @param report the report
 * @param actors who it names
 * @param times the times it names, not yet resolved, as the day of publication may only be inferred
 *     from other reports
 * @param quotes what it has people say
 * @param events what it tells
 * @param mentions the words that tell of something that happens, those of the events among them
 * @param figures the numbers it gives
 * @param positions who it says stands where
 * @param steps what it says became of what is on the table
 * @param terms what it says is in it
 */
public record Findings(
    Report report,
    ReportActors actors,
    List<TimeExpression> times,
    List<FoundQuote> quotes,
    List<FoundEvent> events,
    List<EventMention> mentions,
    List<FoundFigure> figures,
    List<FoundPosition> positions,
    List<FoundStep> steps,
    List<FoundTerm> terms) {

  /** Copies its lists. */
  public Findings {
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    positions = List.copyOf(positions);
    steps = List.copyOf(steps);
    terms = List.copyOf(terms);
  }

  /** A report of which nothing is found, as one in a language that is not read yet. */
  public static Findings none(Report report) {
    return new Findings(
        report,
        new ReportActors(List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
