package org.parley.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year of a month, or of a day of a month, that is told without one: by distance from the day
 * of publication and by what the words round it lean to.
 */
final class YearChoice {
  private static final double DAYS_A_MONTH = 30.44;

  /** In months: a month that begins sooner than this is never meant a year back. */
  private static final double NEXT_MONTH = 1.5;

  private YearChoice() {}

  /**
   * What speaks for one year.
   *
   * @param direction which way the verbs point
   * @param back true if the word before it looks back ("ended", "since")
   * @param ahead true if the word before it looks ahead ("until", "payable")
   */
  record Lean(Direction direction, boolean back, boolean ahead) {
    private static final Set<String> BACK = Set.of("ended", "since", "last");
    private static final Set<String> AHEAD =
        Set.of(
            "ending",
            "payable",
            "until",
            "till",
            "effective",
            "deadline",
            "expires",
            "of record",
            "by",
            "through",
            "extended to");

    static Lean of(TimeExpression e) {
      String lead = Wording.lower(e.partOrEmpty(Part.LEAD));
      String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
      boolean back = BACK.contains(lead) || relation.equals("last");
      boolean ahead =
          relation.equals("next")
              || (AHEAD.contains(lead) && e.direction() != Direction.PAST)
              || Set.of("ending", "payable", "of record", "expires").contains(lead);
      return new Lean(e.direction(), back, ahead);
    }
  }

  /** The day meant; null if no near year has it. */
  static @Nullable LocalDate ofDay(int month, int day, Lean lean, LocalDate document) {
    LocalDate past = null;
    LocalDate future = null;
    for (int year = document.getYear() - 8; year <= document.getYear() + 8; year++) {
      LocalDate candidate = NumericDates.date(year, month, day);
      if (candidate == null) {
        continue;
      }
      if (Math.abs(ChronoUnit.DAYS.between(document, candidate)) <= 1) {
        return candidate;
      }
      if (candidate.isBefore(document)) {
        past = candidate;
      } else if (future == null) {
        future = candidate;
      }
    }
    if (past == null || future == null) {
      return null;
    }
    double back = ChronoUnit.DAYS.between(past, document) / DAYS_A_MONTH;
    double ahead = ChronoUnit.DAYS.between(document, future) / DAYS_A_MONTH;
    if (lean.back) {
      return past;
    }
    if (lean.ahead && ahead - back <= 4) {
      return future;
    }
    boolean isPast = lean.direction == Direction.PAST;
    if (ahead <= 3 && !(isPast && back - ahead < 7)) {
      return future;
    }
    if (lean.direction == Direction.FUTURE && ahead <= 9) {
      return future;
    }
    return back <= 8 || isPast || back <= ahead ? past : future;
  }

  /** The first day of the month meant. */
  static LocalDate ofMonth(int month, String relation, Lean lean, LocalDate document) {
    LocalDate here = document.withDayOfMonth(1);
    LocalDate same = LocalDate.of(document.getYear(), month, 1);
    LocalDate past = same.isBefore(here) ? same : same.minusYears(1);
    LocalDate future = same.isAfter(here) ? same : same.plusYears(1);
    if (relation.equals("last") || relation.equals("this past")) {
      return past;
    }
    if (relation.equals("next") || relation.equals("this coming")) {
      return future;
    }
    if (month == document.getMonthValue() || relation.equals("this")) {
      return same;
    }
    double ahead = ChronoUnit.DAYS.between(document, future) / DAYS_A_MONTH;
    double back = ChronoUnit.DAYS.between(past, document) / DAYS_A_MONTH;
    if (lean.back) {
      return past;
    }
    if (lean.ahead && ahead - back <= 4) {
      return future;
    }
    double reach =
        switch (lean.direction) {
          case PAST -> NEXT_MONTH;
          case NEUTRAL, WEAK -> 4;
          case FUTURE -> 10;
        };
    return ahead <= reach ? future : past;
  }
}
