package org.parley.sqlite;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the rows of words so that their order is that of publication: the day in the upper half,
 * the arrival in the lower. Reports without a day come before all others.
 */
final class Place {
  /** The first day that has a place of its own is far before the year 0. */
  private static final long ORIGIN = 1_000_000;

  private static final int SHIFT = 32;

  private Place() {}

  static long of(@Nullable LocalDate day, long arrival) {
    return day == null ? arrival : first(day) | arrival;
  }

  /** The least place of a day. */
  static long first(LocalDate day) {
    return Math.max(1, day.toEpochDay() + ORIGIN) << SHIFT;
  }

  /** The least place of any day. */
  static long firstDated() {
    return 1L << SHIFT;
  }
}
