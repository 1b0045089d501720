package org.parley.quality.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what two multisets share, summed over sentences. */
final class MultisetScore {
  private int right;
  private int extra;
  private int missed;

  <T> void add(List<T> gold, List<T> system) {
    Map<T, Integer> open = new HashMap<>();
    gold.forEach(label -> open.merge(label, 1, Integer::sum));
    int shared = 0;
    for (T label : system) {
      Integer left = open.get(label);
      if (left != null && left > 0) {
        open.put(label, left - 1);
        shared++;
      }
    }
    right += shared;
    extra += system.size() - shared;
    missed += gold.size() - shared;
  }

  /** F1, 0 if nothing is right. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + extra + missed);
  }
}
