package org.parley.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2025-03-12, 3/12/2025, 12.03.2025. */
final class NumericDates {
  private static final int NEAR_DAYS = 60;

  private NumericDates() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.NUMERIC_DATE,
            EnumSet.of(Trigger.DIGIT),
            Wording.cased(
                "(?<![\\d/.-])(?<year>{YEAR})(?:-(?<month>\\d\\d)-(?<day>\\d\\d)|/(?<month2>\\d\\d)/(?<day2>\\d\\d))(?![\\d/-])")),
        new Finder(
            Rule.NUMERIC_DATE,
            EnumSet.of(Trigger.DIGIT),
            Wording.cased(
                "(?<![\\d/.-])(?:(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})|(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year2>{YEAR}))(?![\\d/-])")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    int year = Years.full(e.partOrEmpty(Part.YEAR), discourse);
    if (e.has(Part.MONTH)) {
      LocalDate day =
          date(year, number(e.partOrEmpty(Part.MONTH)), number(e.partOrEmpty(Part.DAY)));
      return day == null ? null : Value.day(day);
    }
    int first = number(e.partOrEmpty(Part.FIRST));
    int second = number(e.partOrEmpty(Part.SECOND));
    LocalDate american = date(year, first, second);
    LocalDate european = date(year, second, first);
    if (american == null || european == null || american.equals(european)) {
      LocalDate only = american == null ? european : american;
      return only == null ? null : Value.day(only);
    }
    boolean americanNear = isNear(american, discourse.document());
    boolean europeanNear = isNear(european, discourse.document());
    if (americanNear == europeanNear) {
      return Value.day(american).over(Interval.between(american, european)).vaguely();
    }
    return Value.day(americanNear ? american : european);
  }

  /** The day, or null if the calendar has no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static int number(String digits) {
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  private static boolean isNear(LocalDate day, LocalDate other) {
    return Math.abs(day.toEpochDay() - other.toEpochDay()) <= NEAR_DAYS;
  }
}
