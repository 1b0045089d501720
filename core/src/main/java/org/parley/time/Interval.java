package org.parley.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.parley.report.Precision;
import org.parley.report.When;

/**
 * A stretch of days, open at a side that is null.
 *
 * @param utc the minute in UTC, where it is one and its zone is known
 */
record Interval(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Precision precision,
    @Nullable LocalDateTime utc) {
  static final Interval OPEN = new Interval(null, null, Precision.OPEN, null);

  Interval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
    }
  }

  static Interval day(LocalDate day) {
    return new Interval(day, day, Precision.DAY, null);
  }

  /** The unit that holds a day. */
  static Interval of(Unit unit, LocalDate day) {
    Precision precision =
        switch (unit) {
          case SECOND, MINUTE, HOUR, NIGHT, DAY -> Precision.DAY;
          case WEEK -> Precision.WEEK;
          case MONTH -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          default -> Precision.RANGE;
        };
    return new Interval(unit.start(day), unit.end(day), precision, null);
  }

  /** From one day to another, open where null; swapped ends are put in order. */
  static Interval between(@Nullable LocalDate first, @Nullable LocalDate second) {
    if (first == null || second == null) {
      return new Interval(first, second, Precision.OPEN, null);
    }
    boolean ordered = !second.isBefore(first);
    LocalDate earliest = ordered ? first : second;
    LocalDate latest = ordered ? second : first;
    return new Interval(
        earliest, latest, earliest.equals(latest) ? Precision.DAY : Precision.RANGE, null);
  }

  static Interval minute(LocalDateTime utc) {
    return new Interval(utc.toLocalDate(), utc.toLocalDate(), Precision.INSTANT, utc);
  }

  /** The smallest interval that holds both. */
  Interval hull(Interval other) {
    if (equals(other)) {
      return this;
    }
    LocalDate first =
        earliest == null || other.earliest == null
            ? null
            : earliest.isBefore(other.earliest) ? earliest : other.earliest;
    LocalDate last =
        latest == null || other.latest == null
            ? null
            : latest.isAfter(other.latest) ? latest : other.latest;
    return between(first, last);
  }

  /** Number of days; -1 if open at a side. */
  long days() {
    return earliest == null || latest == null
        ? -1
        : latest.toEpochDay() - earliest.toEpochDay() + 1;
  }

  When toWhen(String text) {
    return new When(earliest, latest, precision, utc, text);
  }
}
