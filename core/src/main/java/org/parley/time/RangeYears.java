package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Passes the year from one end of a range to the other. */
final class RangeYears {
  private RangeYears() {}

  /** The first end, with the year of the second if only that has one ("March 3 to May 8, 2024"). */
  static TimeExpression ofFirst(TimeExpression first, TimeExpression second) {
    boolean monthly = first.rule() == Rule.MONTH_DAY;
    String year = second.part(Part.YEAR);
    if (!monthly || first.has(Part.YEAR) || year == null || second.rule() == Rule.YEAR) {
      return first;
    }
    int from = Lexicon.month(first.part(Part.MONTH));
    int to = Lexicon.month(second.part(Part.MONTH));
    int number = NumericDates.number(year) - (from > to ? 1 : 0);
    return Reading.with(first, Part.YEAR, Integer.toString(number));
  }

  /** The first day on or after another that the second end can mean; null if it cannot be moved. */
  static @Nullable LocalDate ofSecond(TimeExpression second, LocalDate start) {
    if (second.has(Part.YEAR)) {
      return null;
    }
    return switch (second.rule()) {
      case WEEKDAY ->
          start.with(
              TemporalAdjusters.nextOrSame(
                  DayOfWeek.of(Lexicon.weekday(second.part(Part.WEEKDAY)))));
      case MONTH_DAY -> {
        int month = Lexicon.month(second.part(Part.MONTH));
        int day = NumericDates.number(second.partOrEmpty(Part.DAY));
        LocalDate same = NumericDates.date(start.getYear(), month, day);
        yield same == null || !same.isBefore(start)
            ? same
            : NumericDates.date(start.getYear() + 1, month, day);
      }
      case MONTH -> {
        LocalDate same = LocalDate.of(start.getYear(), Lexicon.month(second.part(Part.MONTH)), 1);
        yield same.isBefore(start.withDayOfMonth(1)) ? same.plusYears(1) : same;
      }
      default -> null;
    };
  }
}
