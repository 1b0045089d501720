package org.parley.nlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The network that scores transitions: embeddings, one hidden layer with the cube as its function
 * (Chen and Manning, 2014). What a word brings to the hidden layer at one input is kept for a
 * while, what tags and relations bring for good. Sums run over arrays side by side, as the compiler
 * turns those into vector instructions. Safe for use by several threads: what is kept depends on
 * nothing but its key.
 */
final class ParserNetwork {
  private static final int KEPT = 1 << 15;
  private static final int SPREAD = 0x9E3779B1;

  /** The rows that are added at once; the sizes of the layers are its multiples. */
  static final int ROWS = 5;

  private static final int LANES = 16;

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Kept(long key, float[] sums) {}

  private final ParserModel model;
  private final int size;
  private final float[][] output;
  private final int firstSmall;
  private final int others;
  private final AtomicReferenceArray<float @Nullable []> small;
  private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(KEPT);

  ParserNetwork(ParserModel model) {
    this.model = model;
    size = model.embeddings()[0].length;
    int transitions = model.output()[0].length;
    int padded = (transitions + LANES - 1) / LANES * LANES;
    output = new float[model.output().length][];
    for (int i = 0; i < output.length; i++) {
      output[i] = Arrays.copyOf(model.output()[i], padded);
    }
    firstSmall = model.firstTag();
    others = model.embeddings().length - firstSmall;
    small = new AtomicReferenceArray<>(ParserState.INPUTS * others);
  }

  /** Scores of all transitions for the given inputs; the array may be longer than they are many. */
  float[] scores(int[] inputs) {
    float[] units = model.bias().clone();
    for (int i = 0; i < inputs.length; i += 4) {
      add(
          units,
          sumsOf(i, inputs[i]),
          sumsOf(i + 1, inputs[i + 1]),
          sumsOf(i + 2, inputs[i + 2]),
          sumsOf(i + 3, inputs[i + 3]));
    }
    for (int i = 0; i < units.length; i++) {
      units[i] = units[i] * units[i] * units[i];
    }
    float[] scores = new float[output[0].length];
    for (int i = 0; i + ROWS <= units.length; i += ROWS) {
      addRows(scores, output, i, units, i);
    }
    return scores;
  }

  private float[] sumsOf(int input, int number) {
    if (input >= ParserState.WORD_INPUTS) {
      int place = input * others + number - firstSmall;
      float[] known = small.get(place);
      if (known == null) {
        known = sums(input, number);
        small.set(place, known);
      }
      return known;
    }
    long key = (long) number * ParserState.INPUTS + input;
    int slot = (int) ((key * SPREAD) >>> 16) & (KEPT - 1);
    Kept found = kept.get(slot);
    if (found == null || found.key() != key) {
      found = new Kept(key, sums(input, number));
      kept.set(slot, found);
    }
    return found.sums();
  }

  private float[] sums(int input, int number) {
    float[] sums = new float[model.bias().length];
    float[] embedding = model.embeddings()[number];
    for (int i = 0; i + ROWS <= size; i += ROWS) {
      addRows(sums, model.hidden(), input * size + i, embedding, i);
    }
    return sums;
  }

  private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + (c[i] + d[i]);
    }
  }

  /** Adds five rows of a matrix, each times its factor. */
  private static void addRows(float[] sum, float[][] matrix, int row, float[] factors, int factor) {
    float[] a = matrix[row];
    float[] b = matrix[row + 1];
    float[] c = matrix[row + 2];
    float[] d = matrix[row + 3];
    float[] e = matrix[row + 4];
    float u = factors[factor];
    float v = factors[factor + 1];
    float w = factors[factor + 2];
    float x = factors[factor + 3];
    float y = factors[factor + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += u * a[i] + v * b[i] + (w * c[i] + x * d[i]) + y * e[i];
    }
  }
}
