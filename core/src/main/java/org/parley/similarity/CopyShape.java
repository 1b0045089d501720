package org.parley.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How the common stretches of two texts lie in each: what tells the kinds of copies apart. */
final class CopyShape {
  private static final double WHOLE = 0.85;
  private static final double MOST = 0.5;
  private static final double IN_ORDER = 0.75;
  private static final double SAME_BEGINNING = 0.4;

  private CopyShape() {}

  /**
   * The kind of copy.
   *
   * @param copy the text taken for the copy
   * @param source the text taken for its source
   * @param shared how many runs both have
   * @param sameTitle whether the two have the same title, or either has none
   */
  static CopyKind of(WordRuns copy, WordRuns source, double shared, boolean sameTitle) {
    double ofCopy = shared / Math.max(1, copy.all().size());
    double ofSource = shared / Math.max(1, source.all().size());
    if (ofCopy >= WHOLE && ofSource >= WHOLE) {
      if (inOrder(copy.sequence(), source.sequence()) < IN_ORDER) {
        return CopyKind.REORDERED;
      }
      return sameTitle ? CopyKind.VERBATIM : CopyKind.NEW_HEADLINE;
    }
    if (ofCopy >= WHOLE) {
      return CopyKind.TRIMMED;
    }
    return embeds(copy, source, shared) ? CopyKind.EMBEDDED : CopyKind.WIRE;
  }

  /**
   * True if one text holds the other, or most of it, but begins with something else.
   *
   * @param shared how many runs both have
   */
  static boolean embeds(WordRuns longer, WordRuns shorter, double shared) {
    if (longer.all().size() < shorter.all().size()
        || shared < MOST * shorter.all().size()
        || shared >= WHOLE * longer.all().size()) {
      return false;
    }
    RunSet beginning = longer.beginning();
    return RunSet.shared(beginning, shorter.all()) < SAME_BEGINNING * beginning.size();
  }

  /** Of the runs that stand once in each, the share in the longest part in the same order. */
  private static double inOrder(long[] one, long[] two) {
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < two.length; i++) {
      places.merge(two[i], i, (a, b) -> -1);
    }
    Map<Long, Integer> seen = new HashMap<>();
    for (long run : one) {
      seen.merge(run, 1, Integer::sum);
    }
    int[] tails = new int[one.length];
    int length = 0;
    int common = 0;
    for (long run : one) {
      int place = places.getOrDefault(run, -1);
      if (place < 0 || seen.getOrDefault(run, 0) != 1) {
        continue;
      }
      common++;
      int at = Arrays.binarySearch(tails, 0, length, place);
      int slot = at < 0 ? -at - 1 : at;
      tails[slot] = place;
      length = Math.max(length, slot + 1);
    }
    return common == 0 ? 1 : (double) length / common;
  }
}
