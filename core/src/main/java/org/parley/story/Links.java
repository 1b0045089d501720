package org.parley.story;

import java.util.Arrays;

/** The reports that one report is like, each with how much. */
final class Links {
  /** More links than this and the weakest gives way to a stronger. */
  private static final int MOST = 200;

  private int[] reports = new int[8];
  private float[] likeness = new float[8];
  private int size;

  int size() {
    return size;
  }

  int report(int link) {
    return reports[link];
  }

  float likeness(int link) {
    return likeness[link];
  }

  void add(int report, float alike) {
    if (size == MOST) {
      replaceWeakest(report, alike);
      return;
    }
    if (size == reports.length) {
      reports = Arrays.copyOf(reports, Math.min(MOST, 2 * size));
      likeness = Arrays.copyOf(likeness, Math.min(MOST, 2 * size));
    }
    reports[size] = report;
    likeness[size++] = alike;
  }

  /** The reports most like this one, the most alike first, the earlier linked among equals. */
  int[] strongest(int most, float atLeast) {
    int[] best = new int[most];
    float[] values = new float[most];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (likeness[i] >= atLeast && (count < most || likeness[i] > values[most - 1])) {
        int at = count < most ? count++ : most - 1;
        while (at > 0 && values[at - 1] < likeness[i]) {
          values[at] = values[at - 1];
          best[at] = best[at - 1];
          at--;
        }
        values[at] = likeness[i];
        best[at] = reports[i];
      }
    }
    return Arrays.copyOf(best, count);
  }

  private void replaceWeakest(int report, float alike) {
    int weakest = 0;
    for (int i = 1; i < size; i++) {
      if (likeness[i] < likeness[weakest]) {
        weakest = i;
      }
    }
    if (likeness[weakest] < alike) {
      reports[weakest] = report;
      likeness[weakest] = alike;
    }
  }
}
