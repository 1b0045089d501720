package org.parley.comparison;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.alignment.SharedQuotes;
import org.parley.alignment.StoryReport;
import org.parley.findings.Findings;
import org.parley.report.Furniture;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.Sentence;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.text.furniture.Dateline;
import org.parley.time.Direction;
import org.parley.time.PublicationDates;
import org.parley.time.ResolvedTime;
import org.parley.time.TimeExpression;
import org.parley.time.TimeResolver;
import org.parley.time.TimexType;

/**
 * Dates a report that carries no date by its siblings. A day that it tells of as past comes before
 * its publication; a day to come, after; and a weekday that it names for what a sibling dates
 * ("said on Wednesday" here, "March 12" there) lies within the week before it; words that it quotes
 * and that a sibling says were spoken on a day came before it. Where nothing fixes an end the
 * interval stays open.
 */
final class PublicationInference {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final int WEEK = 6;

  /** A sibling's date further away than this says nothing of the year. */
  private static final int NEAR_DAYS = 60;

  /**
   * A report with a date, and why it has it.
   *
   * @param report dated as far as possible
   * @param reason in words, or null if it was not inferred
   */
  record Dated(Report report, @Nullable String reason) {}

  private record DatedSentence(LocalDate day, Set<String> names) {}

  private PublicationInference() {}

  /** The reports of a story with their dates, in the order given. */
  static List<Dated> date(List<Findings> story) {
    LocalDate anchor = null;
    boolean complete = true;
    for (Findings findings : story) {
      When published = findings.report().published();
      complete &= !published.isUnknown();
      if (published.isDay() && published.earliest() != null) {
        anchor =
            anchor == null || published.earliest().isBefore(anchor) ? published.earliest() : anchor;
      }
    }
    List<Dated> dated = new ArrayList<>();
    if (anchor == null || complete) {
      story.forEach(findings -> dated.add(new Dated(findings.report(), null)));
      return dated;
    }
    List<DatedSentence> known = new ArrayList<>();
    for (Findings findings : story) {
      When published = findings.report().published();
      known.addAll(
          datedSentences(
              findings,
              published.isUnknown() ? When.day(anchor, "") : published,
              published.isUnknown()));
    }
    List<StoryReport> withDate =
        story.stream()
            .filter(findings -> !findings.report().published().isUnknown())
            .map(findings -> StoryReport.of(findings.report(), findings))
            .toList();
    for (Findings findings : story) {
      dated.add(
          findings.report().published().isUnknown()
              ? infer(findings, anchor, known, withDate)
              : new Dated(findings.report(), null));
    }
    return dated;
  }

  /** Sentences whose day needs no day of publication, or the report's own is known. */
  private static List<DatedSentence> datedSentences(
      Findings findings, When published, boolean undated) {
    List<DatedSentence> found = new ArrayList<>();
    for (ResolvedTime time : TimeResolver.resolve(findings.times(), published)) {
      LocalDate day = time.when().earliest();
      boolean usable = time.when().isDay() && day != null;
      if (usable && (!undated || isWritten(findings, time.span()))) {
        Sentence sentence = findings.report().sentenceAt(time.span().start());
        if (sentence != null && day != null) {
          found.add(new DatedSentence(day, names(findings, sentence.span())));
        }
      }
    }
    return found;
  }

  /** A day given by its number, as "March 12": its year at most has to be supplied. */
  private static boolean isWritten(Findings findings, Span span) {
    return span.of(findings.report().text()).chars().anyMatch(Character::isDigit)
        && !span.of(findings.report().text()).toLowerCase(Locale.ROOT).contains("ago");
  }

  private static Set<String> names(Findings findings, Span sentence) {
    Set<String> names = new HashSet<>();
    findings
        .actors()
        .within(sentence)
        .forEach(
            actor -> {
              String[] words = actor.name().split(" ");
              names.add(words[words.length - 1]);
              if (actor.country() != null) {
                names.add(actor.country());
              }
            });
    return names;
  }

  private static Dated infer(
      Findings findings, LocalDate anchor, List<DatedSentence> known, List<StoryReport> withDate) {
    Report report = findings.report();
    LocalDate earliest = null;
    LocalDate latest = null;
    String reason = null;
    List<ResolvedTime> tentative = TimeResolver.resolve(findings.times(), When.day(anchor, ""));
    for (ResolvedTime time : tentative) {
      TimeExpression expression = expression(findings, time.span());
      LocalDate day = time.when().earliest();
      boolean near = day != null && Math.abs(day.toEpochDay() - anchor.toEpochDay()) <= NEAR_DAYS;
      if (expression == null
          || !time.when().isDay()
          || day == null
          || !near
          || time.type() == TimexType.SET) {
        continue;
      }
      boolean written = isWritten(findings, time.span()) && time.ends().isEmpty();
      if (written
          && expression.direction() == Direction.PAST
          && (earliest == null || day.isAfter(earliest))) {
        earliest = day;
        reason = "it tells of " + DAY.format(day) + " as past";
      } else if (written
          && expression.direction() == Direction.FUTURE
          && (latest == null || day.isBefore(latest))) {
        latest = day;
      }
      LocalDate fixed = weekday(findings, expression, known);
      if (fixed != null && expression.direction() == Direction.PAST) {
        if (earliest == null || fixed.isAfter(earliest)) {
          earliest = fixed;
          reason =
              "its “" + expression.text() + "” is what another report dates " + DAY.format(fixed);
        }
        LocalDate weekLater = fixed.plusDays(WEEK);
        latest = latest == null || weekLater.isBefore(latest) ? weekLater : latest;
      }
    }
    LocalDate said = SharedQuotes.lastSaid(StoryReport.of(report, findings), withDate);
    if (said != null && (earliest == null || said.isAfter(earliest))) {
      earliest = said;
      reason = "it quotes words that another report says were spoken on " + DAY.format(said);
    }
    for (Furniture furniture : report.furniture()) {
      LocalDate filed =
          furniture.name().equals(Dateline.NAME)
              ? Dateline.dayNear(furniture.text(), anchor)
              : null;
      if (filed != null) {
        return new Dated(
            report.withPublished(
                When.between(filed, filed.plusDays(1), ""), PublishedBasis.INFERRED),
            "its dateline is of " + DAY.format(filed) + ", and other reports tell the year");
      }
      When stamp = PublicationDates.ofLine(furniture.text());
      LocalDate day = stamp == null || !stamp.isDay() ? null : stamp.earliest();
      if (day != null && (earliest == null || day.isAfter(earliest))) {
        earliest = day;
        reason = "a " + furniture.name() + " on the page is of " + DAY.format(day);
      }
    }
    if (earliest == null || (latest != null && latest.isBefore(earliest))) {
      return new Dated(report, null);
    }
    return new Dated(
        report.withPublished(When.between(earliest, latest, ""), PublishedBasis.INFERRED), reason);
  }

  private static @Nullable TimeExpression expression(Findings findings, Span span) {
    for (TimeExpression expression : findings.times()) {
      if (expression.span().overlaps(span)) {
        return expression;
      }
    }
    return null;
  }

  /** The day that a sibling gives for what this sentence puts on a weekday, or null. */
  private static @Nullable LocalDate weekday(
      Findings findings, TimeExpression expression, List<DatedSentence> known) {
    String word = expression.text().toLowerCase(Locale.ROOT);
    Sentence sentence = findings.report().sentenceAt(expression.span().start());
    if (sentence == null) {
      return null;
    }
    Set<String> here = names(findings, sentence.span());
    LocalDate best = null;
    for (DatedSentence other : known) {
      DayOfWeek day = other.day().getDayOfWeek();
      Set<String> shared = new HashSet<>(other.names());
      shared.retainAll(here);
      boolean named =
          word.endsWith(
              day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      if (named && shared.size() >= 2 && (best == null || other.day().isAfter(best))) {
        best = other.day();
      }
    }
    return best;
  }
}
