package org.parley.similarity;

import java.util.Arrays;

/**
 * Chooses some of a text's word runs so that any two texts with a long enough stretch in common
 * choose at least one of the same: of every window of runs the one with the least hash (winnowing;
 * Schleimer, Wilkerson and Aiken, 2003).
 */
final class Fingerprints {
  private Fingerprints() {}

  /**
   * The chosen runs, sorted, once each.
   *
   * @param sequence hashed runs in text order
   * @param window how many runs in a row one is chosen from
   */
  static long[] of(long[] sequence, int window) {
    long[] chosen = new long[sequence.length];
    int count = 0;
    for (int start = 0; start < sequence.length; start++) {
      if (start > 0 && start + window > sequence.length) {
        break;
      }
      long least = sequence[start];
      for (int i = start + 1; i < Math.min(start + window, sequence.length); i++) {
        least = Math.min(least, sequence[i]);
      }
      if (count == 0 || chosen[count - 1] != least) {
        chosen[count++] = least;
      }
    }
    return Arrays.stream(chosen, 0, count).sorted().distinct().toArray();
  }
}
