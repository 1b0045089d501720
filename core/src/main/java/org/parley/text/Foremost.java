package org.parley.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is ahead of all others, and by how much.
 *
 * @param key of the greatest value, of equal ones the first in the order of the map; null if none
 *     is above zero
 * @param first its value
 * @param second the next greatest value, or zero
 */
public record Foremost(@Nullable String key, double first, double second) {

  /** The foremost of some values, none of them below zero. */
  public static Foremost of(Map<String, ? extends Number> values) {
    String best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<String, ? extends Number> entry : values.entrySet()) {
      double value = entry.getValue().doubleValue();
      if (value > first) {
        second = first;
        first = value;
        best = entry.getKey();
      } else {
        second = Math.max(second, value);
      }
    }
    return new Foremost(best, first, second);
  }
}
