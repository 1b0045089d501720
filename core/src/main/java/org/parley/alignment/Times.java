package org.parley.alignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.parley.report.When;

/** Order and narrowing of times. */
public final class Times {
  private static final Comparator<LocalDate> UNKNOWN_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** By the first day, then by the last; what has no first day comes last. */
  public static final Comparator<When> ORDER =
      Comparator.comparing((When when) -> day(when), UNKNOWN_LAST)
          .thenComparing(when -> when.latest(), UNKNOWN_LAST);

  private Times() {}

  /** The narrower of two times; the first if they are alike. */
  public static When narrower(When a, When b) {
    return width(b) < width(a) ? b : a;
  }

  /** Days between the ends of a time; a very large number for one that is open. */
  public static long width(When when) {
    if (when.isUnknown()) {
      return Long.MAX_VALUE;
    }
    if (when.earliest() == null || when.latest() == null) {
      return Long.MAX_VALUE / 2;
    }
    return ChronoUnit.DAYS.between(when.earliest(), when.latest());
  }

  private static LocalDate day(When when) {
    return Objects.requireNonNullElse(
        when.earliest(), Objects.requireNonNullElse(when.latest(), LocalDate.MAX));
  }
}
