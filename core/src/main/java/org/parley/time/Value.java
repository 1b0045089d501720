package org.parley.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * What an expression means.
 *
 * @param timex TIMEX3 value
 * @param interval its days; open if it has no place on the calendar
 * @param approximate true if the ends of the interval are vague
 */
record Value(TimexType type, String timex, Interval interval, boolean approximate) {

  static Value day(LocalDate day) {
    return new Value(TimexType.DATE, day.toString(), Interval.day(day), false);
  }

  /** The unit of the calendar that holds a day. */
  static Value of(Unit unit, LocalDate day) {
    return new Value(TimexType.DATE, timex(unit, day), Interval.of(unit, day), false);
  }

  static Value year(int year) {
    return of(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  static Value month(int year, int month) {
    return of(Unit.MONTH, LocalDate.of(year, month, 1));
  }

  static Value quarter(int year, int quarter) {
    return of(Unit.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1));
  }

  /** A half of a year, 1 or 2. */
  static Value half(int year, int half) {
    LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
    return new Value(
        TimexType.DATE,
        first.getYear() + "-H" + half,
        Interval.between(first, first.plusMonths(6).minusDays(1)),
        false);
  }

  /** A part of a day, by its TIMEX3 code; a night runs into the next day. */
  static Value partOfDay(LocalDate day, String code) {
    Interval interval =
        code.equals("NI") ? Interval.between(day, day.plusDays(1)) : Interval.day(day);
    return new Value(TimexType.TIME, day + "T" + code, interval, false);
  }

  static Value length(Unit unit, Amount amount) {
    return new Value(TimexType.DURATION, unit.length(amount), Interval.OPEN, amount.vague());
  }

  static Value recurring(String timex) {
    return new Value(TimexType.SET, timex, Interval.OPEN, false);
  }

  /** A vague past, present or future; its ends stay as open as they are given. */
  static Value reference(String timex, Interval interval) {
    return new Value(TimexType.DATE, timex, interval, true);
  }

  Value over(Interval other) {
    return new Value(type, timex, other, approximate);
  }

  Value vaguely() {
    return new Value(type, timex, interval, true);
  }

  /** True if it has a place on the calendar of its own, so that others may be told from it. */
  boolean isCalendar() {
    return type != TimexType.DURATION
        && type != TimexType.SET
        && !timex.isEmpty()
        && Character.isDigit(timex.charAt(0))
        && interval.earliest() != null
        && interval.latest() != null;
  }

  private static String timex(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case NIGHT -> day + "TNI";
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case DECADE -> String.format(Locale.ROOT, "%03d", day.getYear() / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", day.getYear() / 100);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
