package org.parley.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * The line that opens an agency's report: "GENEVA, March 12 (Agency) -".
 *
 * @param place the town as written
 * @param agency the agency as written; null if none is named
 * @param month month of writing, from 1; 0 if the dateline has no date
 * @param day day of the month; 0 if the dateline has no date
 * @param year the year; 0 if not told
 * @param span the whole dateline with its closing dash, in UTF-16 units of the paragraph
 */
public record Dateline(
    String place, @Nullable String agency, int month, int day, int year, Span span) {
  private static final Pattern DATELINE =
      Wording.cased(
          "^\\s*(?<place>\\p{Lu}[\\p{Lu} .'/-]{2,30}(?:, \\p{L}[\\p{L}. ]{1,25}?)?)(?:, (?:(?<month>{MONTH}) (?<day>\\d{1,2})|(?<day2>\\d{1,2}) (?<month2>{MONTH}))(?:,? (?<year>\\d{4}))?)?(?: ?\\((?<agency>[^()]{2,40})\\))?,? ?(?:--?|_)(?: |$)");

  /**
   * Reads the dateline at the start of a paragraph.
   *
   * @return null if the paragraph does not open with one; a dateline has a date or an agency
   */
  public static @Nullable Dateline at(String paragraph) {
    Matcher match = DATELINE.matcher(PlainText.of(paragraph));
    if (!match.find()) {
      return null;
    }
    String month = match.group("month") == null ? match.group("month2") : match.group("month");
    String day = match.group("day") == null ? match.group("day2") : match.group("day");
    String year = match.group("year");
    if (month == null && match.group("agency") == null) {
      return null;
    }
    return new Dateline(
        match.group("place").strip(),
        match.group("agency"),
        Lexicon.month(month),
        day == null ? 0 : NumericDates.number(day),
        year == null ? 0 : NumericDates.number(year),
        new Span(match.start("place"), match.end()));
  }

  /**
   * The day it was written.
   *
   * @param near a day not far from it, to tell the year where the dateline does not; null if not
   *     known
   * @return null if the dateline has no date, or no year and none can be told
   */
  public @Nullable When when(@Nullable LocalDate near) {
    if (month == 0) {
      return null;
    }
    LocalDate date =
        year != 0 ? NumericDates.date(year, month, day) : near == null ? null : nearest(near);
    return date == null ? null : When.day(date, "");
  }

  private @Nullable LocalDate nearest(LocalDate near) {
    LocalDate best = null;
    for (int candidate = near.getYear() - 1; candidate <= near.getYear() + 1; candidate++) {
      LocalDate date = NumericDates.date(candidate, month, day);
      if (date != null && (best == null || distance(date, near) < distance(best, near))) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }
}
