package org.parley.nlp;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What words bring to the hidden layer of the parser's network: for each input the product of a
 * word's embedding and the weights of the input, kept for a while, as Chen and Manning, 2014, do.
 * Safe for use by several threads: what is kept depends on nothing but its key.
 */
final class WordSums {
  private static final int KEPT = 1 << 15;
  private static final int SPREAD = 0x9E3779B1;

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Kept(long key, float[] sums) {}

  private final float[][] embeddings;
  private final float[][] hidden;
  private final int units;
  private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(KEPT);

  WordSums(ParserModel model) {
    embeddings = model.embeddings();
    hidden = model.hidden();
    units = model.bias().length;
  }

  /**
   * What a word brings at an input.
   *
   * @param word its number in the model
   */
  float[] of(int input, int word) {
    float @Nullable [] known = known(input, word);
    if (known != null) {
      return known;
    }
    float[] sums = new float[units];
    float[] embedding = embeddings[word];
    Rows.addAll(sums, hidden, input * embedding.length, embedding);
    keep(input, word, sums);
    return sums;
  }

  /**
   * What several words bring at an input. Its weights are more than the nearest cache of a
   * processor holds, and are gone through once for all words here.
   *
   * @param words their numbers in the model
   * @param count how many of them are asked for
   */
  float[][] of(int input, int[] words, int count) {
    float[][] all = new float[count][];
    int[] missing = new int[count];
    int missed = 0;
    for (int i = 0; i < count; i++) {
      float @Nullable [] known = known(input, words[i]);
      if (known == null) {
        known = new float[units];
        missing[missed++] = i;
      }
      all[i] = known;
    }
    int size = embeddings[0].length;
    for (int row = 0; row < size; row += Rows.COUNT) {
      for (int i = 0; i < missed; i++) {
        Rows.add(all[missing[i]], hidden, input * size + row, embeddings[words[missing[i]]], row);
      }
    }
    for (int i = 0; i < missed; i++) {
      keep(input, words[missing[i]], all[missing[i]]);
    }
    return all;
  }

  private float @Nullable [] known(int input, int word) {
    Kept found = kept.get(slot(input, word));
    return found != null && found.key() == key(input, word) ? found.sums() : null;
  }

  private void keep(int input, int word, float[] sums) {
    kept.set(slot(input, word), new Kept(key(input, word), sums));
  }

  private static long key(int input, int word) {
    return (long) word * ParserState.INPUTS + input;
  }

  private static int slot(int input, int word) {
    return (int) ((key(input, word) * SPREAD) >>> 16) & (KEPT - 1);
  }
}
