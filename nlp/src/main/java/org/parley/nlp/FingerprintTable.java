package org.parley.nlp;

import java.io.IOException;

/** Finds a number by a fingerprint: a hash table of two arrays, read as it was written. */
final class FingerprintTable {
  /** What is given for a fingerprint that is not in the table. */
  static final int NONE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long FREE = 0;

  private final long[] prints;
  private final int[] numbers;
  private final int shift;

  private FingerprintTable(long[] prints, int[] numbers) {
    this.prints = prints;
    this.numbers = numbers;
    this.shift = 1 + Long.numberOfLeadingZeros(prints.length);
  }

  /** An empty table with room for so many entries. */
  static FingerprintTable forEntries(int count) {
    int size = Math.max(2, Integer.highestOneBit(count * 3 / 2) * 2);
    return new FingerprintTable(new long[size], new int[size]);
  }

  static FingerprintTable read(ModelInput in) throws IOException {
    return new FingerprintTable(in.longs(), in.ints());
  }

  void write(ModelOutput out) throws IOException {
    out.longs(prints);
    out.ints(numbers);
  }

  /**
   * Adds an entry.
   *
   * @throws IllegalArgumentException if there is one with this fingerprint
   */
  void put(long print, int number) {
    int slot = slot(print);
    if (print == FREE || prints[slot] == print) {
      throw new IllegalArgumentException("two strings of a model have the same fingerprint");
    }
    prints[slot] = print;
    numbers[slot] = number;
  }

  /** The number put for this fingerprint, or {@link #NONE}. */
  int get(long print) {
    int slot = slot(print);
    return prints[slot] == print ? numbers[slot] : NONE;
  }

  /** Where it is, or would be. */
  private int slot(long print) {
    int slot = (int) ((print * SPREAD) >>> shift);
    while (prints[slot] != FREE && prints[slot] != print) {
      slot = (slot + 1) & (prints.length - 1);
    }
    return slot;
  }
}
