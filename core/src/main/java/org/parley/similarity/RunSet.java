package org.parley.similarity;

import java.util.Arrays;

/**
 * A set of numbered runs as bits, without the stretches of numbers of which it has none; so what
 * two sets share is counted sixty-four numbers at a time.
 */
final class RunSet {
  private final int[] places;
  private final long[] bits;
  private final int size;

  private RunSet(int[] places, long[] bits, int size) {
    this.places = places;
    this.bits = bits;
    this.size = size;
  }

  /** A set of numbers from 0, which may be given more than once. */
  static RunSet of(int[] numbers) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int[] places = new int[sorted.length];
    long[] bits = new long[sorted.length];
    int used = 0;
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] == sorted[i - 1]) {
        continue;
      }
      int place = sorted[i] >> 6;
      if (used == 0 || places[used - 1] != place) {
        places[used++] = place;
      }
      bits[used - 1] |= 1L << sorted[i];
      size++;
    }
    return new RunSet(Arrays.copyOf(places, used), Arrays.copyOf(bits, used), size);
  }

  int size() {
    return size;
  }

  /** How many numbers are in both. */
  static int shared(RunSet one, RunSet two) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < one.places.length && j < two.places.length) {
      int left = one.places[i];
      int right = two.places[j];
      if (left == right) {
        count += Long.bitCount(one.bits[i++] & two.bits[j++]);
      } else if (left < right) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
