package org.parley.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts, for one text after the other, how many runs it shares with each of those before it. */
final class SharedRuns {
  /** Numbers of the texts that hold a run. */
  private static final class Holders {
    private int[] texts = new int[2];
    private int size;

    void add(int text) {
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, 2 * size);
      }
      texts[size++] = text;
    }
  }

  private final Map<Long, Holders> holders = new HashMap<>();
  private final int most;
  private int texts;

  /**
   * An empty count.
   *
   * @param most a run that more texts than this hold is not counted in any later one
   */
  SharedRuns(int most) {
    this.most = most;
  }

  /**
   * Takes the next text.
   *
   * @param runs each once
   * @return by the number of each text before it, from 0, how many runs the two share
   */
  int[] next(long[] runs) {
    int[] shared = new int[texts];
    for (long run : runs) {
      Holders known = holders.computeIfAbsent(run, r -> new Holders());
      if (known.size <= most) {
        for (int i = 0; i < known.size; i++) {
          shared[known.texts[i]]++;
        }
        known.add(texts);
      }
    }
    texts++;
    return shared;
  }
}
