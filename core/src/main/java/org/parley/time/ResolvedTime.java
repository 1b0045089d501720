package org.parley.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * A time expression with its value.
 *
 * @param span where it stands in the text; that of a range covers both ends
 * @param type kind of expression
 * @param value its TIMEX3 value ("2025-03-12", "2025-W11", "P3M", "PAST_REF"); two values with an
 *     oblique between them for a range; null if the day of publication is needed and is not known,
 *     or if the days it may be give different values
 * @param when the interval it means, never finer than the words; open if it has no place on the
 *     calendar (most durations, all sets)
 * @param basis what fixes the interval
 * @param approximate true if the words leave the ends of the interval vague
 * @param ends the two ends of a range, else empty
 */
public record ResolvedTime(
    Span span,
    TimexType type,
    @Nullable String value,
    When when,
    Basis basis,
    boolean approximate,
    List<ResolvedTime> ends) {

  public ResolvedTime {
    ends = List.copyOf(ends);
  }
}
