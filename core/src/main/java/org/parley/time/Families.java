package org.parley.time;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the families of rules together. */
final class Families {
  static final List<Finder> FINDERS =
      Stream.of(
              Ages.finders(),
              NumericDates.finders(),
              ClockTimes.finders(),
              MonthDates.finders(),
              Weekdays.finders(),
              Years.finders(),
              Quarters.finders(),
              DayWords.finders(),
              RelativeUnits.finders(),
              Offsets.finders(),
              Durations.finders(),
              Recurring.finders(),
              Holidays.finders(),
              Seasons.finders(),
              References.finders())
          .flatMap(List::stream)
          .toList();

  private Families() {}

  /** The value of an expression; null if its words name no time after all. */
  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    return switch (e.rule()) {
      case AGE -> null;
      case NUMERIC_DATE -> NumericDates.resolve(e, discourse);
      case CLOCK_TIME -> ClockTimes.resolve(e, discourse);
      case MONTH_DAY, MONTH_YEAR, MONTH -> MonthDates.resolve(e, discourse);
      case WEEKDAY_OF_WEEK, WEEKDAY -> Weekdays.resolve(e, discourse);
      case YEAR, SHORT_YEAR, DECADE, CENTURY, SPELLED_YEAR -> Years.resolve(e, discourse);
      case NAMED_QUARTER,
          REPORTED_QUARTER,
          YEAR_AGO_QUARTER,
          FISCAL_YEAR,
          YEAR_END,
          YEAR_ENDED,
          FIRST_MONTHS ->
          Quarters.resolve(e, discourse);
      case DAY_WORD, DAY_PART -> DayWords.resolve(e, discourse);
      case UNIT, NEIGHBOUR, THE_UNIT -> RelativeUnits.resolve(e, discourse);
      case OFFSET -> Offsets.resolve(e, discourse);
      case LAST_FEW, RECENT, DURATION, VAGUE_DURATION -> Durations.resolve(e, discourse);
      case SET -> Recurring.resolve(e);
      case HOLIDAY -> Holidays.resolve(e, discourse);
      case SEASON -> Seasons.resolve(e, discourse);
      case REFERENCE -> References.resolve(e, discourse);
    };
  }
}
