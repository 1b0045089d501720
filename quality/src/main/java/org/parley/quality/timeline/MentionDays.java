package org.parley.quality.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.alignment.StoryReport;
import org.parley.event.EventMention;
import org.parley.quality.TokenDocument;
import org.parley.report.Span;
import org.parley.report.When;
import org.parley.time.ResolvedTime;
import org.parley.time.TimeExpression;

/**
 * On which day the words of a document are put, as the sets ask for: their own day as far as it is
 * known, which is that of the happening in its opening where the product ties them to it; that on
 * which it began, for what has gone on since; else the day the document tells of, which is that of
 * its publication if it names no other.
 *
 * <p>The last is a guess that the sets ask for and that the product does not make: most of what a
 * report tells without a day is of the day of its news, but a reader of a dossier would take the
 * rest of it for false.
 */
final class MentionDays {
  private static final String UNKNOWN = "XXXX-XX-XX";
  private static final Pattern DATED = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?(T.*)?");
  private static final int WEEK = 7;

  /** So many sentences begin a document, and so many days old may be what it tells as news. */
  private static final int LEAD = 5;

  private static final int NEWS = 3;

  private final StoryReport report;
  private final TokenDocument document;
  private final @Nullable LocalDate told;

  MentionDays(StoryReport report, TokenDocument document) {
    this.report = report;
    this.document = document;
    this.told = told(report);
  }

  /** As YYYY-MM-DD, with XX for what is not known. */
  String of(EventMention mention) {
    When when = report.when(mention.time());
    if (when.isUnknown()) {
      return isEarlier(mention) || !mention.asserted() ? UNKNOWN : date(told, told);
    }
    String value = value(mention);
    if (value != null && DATED.matcher(value).matches()) {
      return (value.replaceFirst("T.*", "") + "-XX-XX").substring(0, UNKNOWN.length());
    }
    LocalDate published = report.report().published().earliest();
    LocalDate from = when.earliest();
    LocalDate until = when.latest();
    if (published != null
        && from != null
        && until != null
        && !published.isBefore(from)
        && !published.isAfter(until)
        && ChronoUnit.DAYS.between(from, until) < WEEK
        && !from.equals(until)) {
      return published.toString().substring(0, "YYYY-MM".length()) + "-XX";
    }
    return date(from, until);
  }

  private @Nullable String value(EventMention mention) {
    TimeExpression expression = mention.time();
    for (ResolvedTime time : report.times()) {
      if (expression != null && time.span().overlaps(expression.span())) {
        return time.value();
      }
    }
    return null;
  }

  /**
   * The day that the document tells of: the first that its lead names for what took place, if that
   * is the day of its publication or lies just before it.
   */
  private static @Nullable LocalDate told(StoryReport report) {
    LocalDate published = report.report().published().earliest();
    for (EventMention mention : report.findings().mentions()) {
      When when = report.when(mention.time());
      LocalDate day = when.isDay() ? when.earliest() : null;
      if (mention.real() && mention.sentence() < LEAD && day != null && published != null) {
        long ago = ChronoUnit.DAYS.between(day, published);
        if (ago >= 0 && ago <= NEWS) {
          return day;
        }
      }
    }
    return published;
  }

  /** True for the past perfect: "had lately signed". */
  private boolean isEarlier(EventMention mention) {
    List<Span> before =
        document.tokens().get(mention.sentence()).stream()
            .filter(token -> token.end() <= mention.span().start())
            .toList();
    return before.subList(Math.max(0, before.size() - 3), before.size()).stream()
        .anyMatch(token -> document.report().words(token).equalsIgnoreCase("had"));
  }

  private static String date(@Nullable LocalDate from, @Nullable LocalDate until) {
    LocalDate to = until == null ? from : until;
    if (from == null || to == null || from.getYear() != to.getYear()) {
      return UNKNOWN;
    }
    if (from.equals(to)) {
      return from.toString();
    }
    return from.getMonthValue() == to.getMonthValue()
        ? String.format(Locale.ROOT, "%d-%02d-XX", from.getYear(), from.getMonthValue())
        : from.getYear() + "-XX-XX";
  }
}
