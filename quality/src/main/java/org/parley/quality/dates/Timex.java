package org.parley.quality.dates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the gold or of ours.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Timex(int start, int end, @Nullable String type, @Nullable String value) {
  int overlap(Timex other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  int distance(Timex other) {
    return Math.abs(start - other.start) + Math.abs(end - other.end);
  }

  boolean sameSpan(Timex other) {
    return start == other.start && end == other.end;
  }
}
