package org.parley.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.report.Citation;
import org.parley.report.Precision;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.Direction;
import org.parley.time.ResolvedTime;
import org.parley.time.TimeExpression;
import org.parley.time.TimeResolver;

/**
 * A report among the others of its story.
 *
 * @param report the report, its date of publication inferred where that was possible
 * @param findings what it says
 * @param times its times, resolved against that date
 */
public record StoryReport(Report report, Findings findings, List<ResolvedTime> times) {

  /** Copies its list. */
  public StoryReport {
    times = List.copyOf(times);
  }

  /** A report with its times resolved against its date of publication. */
  public static StoryReport of(Report report, Findings findings) {
    return new StoryReport(
        report, findings, TimeResolver.resolve(findings.times(), report.published()));
  }

  public String id() {
    return report.id();
  }

  /** That of its id, since reports are often kept by themselves and hold much. */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  /** The time that an expression means; unknown if it has no place on the calendar. */
  public When when(@Nullable TimeExpression expression) {
    if (expression != null) {
      for (ResolvedTime time : times) {
        if (time.span().overlaps(expression.span())) {
          return notBeyondPublication(time.when(), expression);
        }
      }
    }
    return When.UNKNOWN;
  }

  /** A vague past time reaches at most to the day of publication. */
  private When notBeyondPublication(When when, TimeExpression expression) {
    LocalDate published = report.published().latest();
    boolean openEnd = when.latest() == null && when.earliest() != null;
    if (openEnd && published != null && expression.direction() == Direction.PAST) {
      LocalDate latest = published.isBefore(when.earliest()) ? when.earliest() : published;
      return new When(when.earliest(), latest, Precision.RANGE, null, when.text());
    }
    return when;
  }

  /** The sentences that a stretch of the text touches. */
  public List<Sentence> sentences(Span span) {
    List<Sentence> touched = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      if (sentence.span().overlaps(span)) {
        touched.add(sentence);
      }
    }
    return touched;
  }

  /** A stretch of the text as evidence, one citation for each sentence that it touches. */
  public List<Citation> cite(Span span) {
    List<Citation> citations = new ArrayList<>();
    for (Sentence sentence : sentences(span)) {
      citations.add(Citation.of(report, sentence, span));
    }
    return citations;
  }

  /** A whole sentence as evidence. */
  public Citation cite(int sentence) {
    return Citation.of(report, report.sentences().get(sentence));
  }
}
