package org.parley.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When something is: an interval of whole days, open at a side that is not known. Never a bare
 * guess.
 *
 * @param earliest first day it can be, inclusive; null if open
 * @param latest last day it can be, inclusive; null if open
 * @param precision how exactly it is known
 * @param instant the minute or second, in UTC, where {@code precision} is {@link
 *     Precision#INSTANT}; else null
 * @param text the words as written, or empty if it was not taken from words
 */
public record When(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Precision precision,
    @Nullable LocalDateTime instant,
    String text) {

  /** Nothing is known. */
  public static final When UNKNOWN = new When(null, null, Precision.OPEN, null, "");

  /**
   * @throws IllegalArgumentException if the interval ends before it begins
   */
  public When {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
    }
  }

  public static When day(LocalDate day, String text) {
    return new When(day, day, Precision.DAY, null, text);
  }

  public static When instant(LocalDateTime utc, String text) {
    return new When(utc.toLocalDate(), utc.toLocalDate(), Precision.INSTANT, utc, text);
  }

  /** An interval; its precision is that of a day, a range, or open, as its ends tell. */
  public static When between(
      @Nullable LocalDate earliest, @Nullable LocalDate latest, String text) {
    Precision precision =
        earliest == null || latest == null
            ? Precision.OPEN
            : earliest.equals(latest) ? Precision.DAY : Precision.RANGE;
    return new When(earliest, latest, precision, null, text);
  }

  /** True if neither end is known. */
  public boolean isUnknown() {
    return earliest == null && latest == null;
  }

  /** True if it is one known day. */
  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** True if both could be the same time. */
  public boolean meets(When other) {
    boolean startsInTime =
        earliest == null || other.latest == null || !earliest.isAfter(other.latest);
    boolean endsInTime =
        latest == null || other.earliest == null || !other.earliest.isAfter(latest);
    return startsInTime && endsInTime;
  }
}
