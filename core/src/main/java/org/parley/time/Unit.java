package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Units of time, with their place on the calendar. */
enum Unit {
  SECOND("PT", "S", 0),
  MINUTE("PT", "M", 0),
  HOUR("PT", "H", 0),
  NIGHT("P", "NI", 1),
  DAY("P", "D", 1),
  WEEKEND("P", "WE", 2),
  WEEK("P", "W", 7),
  FORTNIGHT("P", "W", 14),
  MONTH("P", "M", 31),
  QUARTER("P", "Q", 92),
  YEAR("P", "Y", 366),
  DECADE("P", "Y", 3653),
  CENTURY("P", "Y", 36525);

  private final String prefix;
  private final String letter;
  private final int days;

  Unit(String prefix, String letter, int days) {
    this.prefix = prefix;
    this.letter = letter;
    this.days = days;
  }

  /** Longest number of days it can have; 0 for those shorter than a day. */
  int days() {
    return days;
  }

  boolean shorterThanDay() {
    return days == 0;
  }

  /** TIMEX3 length of so many. */
  String length(Amount amount) {
    Amount scaled =
        switch (this) {
          case DECADE -> amount.times(10);
          case CENTURY -> amount.times(100);
          case FORTNIGHT -> amount.times(2);
          default -> amount;
        };
    return prefix + scaled.timex() + letter;
  }

  /** The first day of the unit that holds a day. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
    };
  }

  /** The last day of the unit that holds a day. */
  LocalDate end(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
      case WEEKEND -> start(day).plusDays(1);
      default -> plus(start(day), 1).minusDays(1);
    };
  }

  /** A day moved by so many units, never finer than a day. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case SECOND -> day.plusDays(count / 86_400);
      case MINUTE -> day.plusDays(count / 1_440);
      case HOUR -> day.plusDays(count / 24);
      case DAY, NIGHT -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }
}
