package org.parley.story;

import java.util.Arrays;

/** Summed likeness by number of a group; a group that was never added has none. */
final class Sums {
  private static final int EMPTY = -1;

  private int[] keys = new int[16];
  private double[] values = new double[16];
  private int used;

  Sums() {
    Arrays.fill(keys, EMPTY);
  }

  void add(int group, double value) {
    int at = find(group);
    if (keys[at] == EMPTY) {
      if (2 * (used + 1) > keys.length) {
        grow();
        at = find(group);
      }
      keys[at] = group;
      used++;
    }
    values[at] += value;
  }

  boolean has(int group) {
    return keys[find(group)] == group;
  }

  /** Groups that were added, in no order that means anything but always the same. */
  int[] groups() {
    return Arrays.stream(keys).filter(key -> key != EMPTY).toArray();
  }

  double of(int group) {
    int at = find(group);
    return keys[at] == EMPTY ? 0 : values[at];
  }

  private int find(int group) {
    int at = (group * 0x9E3779B9) >>> 7 & (keys.length - 1);
    while (keys[at] != EMPTY && keys[at] != group) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldValues = values;
    keys = new int[2 * oldKeys.length];
    values = new double[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
