package org.parley.story;

import java.util.Arrays;

/** Summed likeness by number of a group; a group that was never added has none. */
final class Sums {
  private static final int EMPTY = -1;
  private static final int LEAST = 16;

  /** Each group, from 0, and behind it its sum, so that both are found at one place. */
  private double[] table;

  private int used;

  Sums() {
    this(0);
  }

  /** With room for so many groups. */
  Sums(int expected) {
    table = new double[2 * room(expected)];
    Arrays.fill(table, EMPTY);
  }

  private static int room(int expected) {
    return Math.max(LEAST, Integer.highestOneBit(Math.max(1, 2 * expected)) << 1);
  }

  void add(int group, double value) {
    int at = find(group);
    if (table[at] == EMPTY) {
      if (4 * (used + 1) > table.length) {
        grow();
        at = find(group);
      }
      table[at] = group;
      table[at + 1] = 0;
      used++;
    }
    table[at + 1] += value;
  }

  boolean has(int group) {
    return table[find(group)] == group;
  }

  /** Groups that were added, in no order that means anything but always the same. */
  int[] groups() {
    int[] groups = new int[used];
    int size = 0;
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != EMPTY) {
        groups[size++] = (int) table[at];
      }
    }
    return groups;
  }

  /** The sums of {@link #groups}, in their order. */
  double[] sums() {
    double[] sums = new double[used];
    int size = 0;
    for (int at = 0; at < table.length; at += 2) {
      if (table[at] != EMPTY) {
        sums[size++] = table[at + 1];
      }
    }
    return sums;
  }

  double of(int group) {
    int at = find(group);
    return table[at] == EMPTY ? 0 : table[at + 1];
  }

  private int find(int group) {
    int last = table.length - 1;
    int at = ((group * 0x9E3779B9) >>> 7 << 1) & last;
    while (table[at] != EMPTY && table[at] != group) {
      at = (at + 2) & last;
    }
    return at;
  }

  private void grow() {
    double[] old = table;
    table = new double[2 * old.length];
    Arrays.fill(table, EMPTY);
    for (int from = 0; from < old.length; from += 2) {
      if (old[from] != EMPTY) {
        int at = find((int) old[from]);
        table[at] = old[from];
        table[at + 1] = old[from + 1];
      }
    }
  }
}
