package org.parley.nlp;

import java.util.Arrays;

/**
 * The output layer of the parser's network: a score for each transition, of which only the best is
 * asked for. The cube makes most units of the hidden layer count for next to nothing, so the
 * weights of the strong ones are summed first, and the rest only for the transitions that could
 * still win. The answer is that of all units. Safe for use by several threads.
 */
final class OutputLayer {
  private static final int LANES = 16;

  /** Of the units three in five are weaker; then two transitions in three have no rival left. */
  private static final int STRONG = Float.floatToRawIntBits(0.1f);

  /** More than sums of so many numbers lose by rounding. */
  private static final float ROUNDING = 1e-3f;

  private final int transitions;
  private final float[][] ofUnit;
  private final float[][] ofTransition;
  private final float[] widest;

  /**
   * @param weights for each unit of the hidden layer a weight for each transition
   */
  OutputLayer(float[][] weights) {
    transitions = weights[0].length;
    int padded = (transitions + LANES - 1) / LANES * LANES;
    ofUnit = new float[weights.length][];
    ofTransition = new float[transitions][weights.length];
    widest = new float[weights.length];
    for (int unit = 0; unit < weights.length; unit++) {
      float[] row = weights[unit];
      ofUnit[unit] = Arrays.copyOf(row, padded);
      float least = row[0];
      float most = row[0];
      for (int i = 0; i < transitions; i++) {
        ofTransition[i][unit] = row[i];
        least = Math.min(least, row[i]);
        most = Math.max(most, row[i]);
      }
      widest[unit] = most - least;
    }
  }

  /**
   * The transition with the best score.
   *
   * @param units what the units of the hidden layer give
   * @param allowed the transitions to choose from; the first of several best is taken
   */
  int best(float[] units, int[] allowed) {
    int[] order = new int[units.length];
    int[] weak = new int[units.length];
    int strong = 0;
    for (int i = 0; i < units.length; i++) {
      // Without a branch, as which units are strong cannot be foretold.
      int isWeak = (Float.floatToRawIntBits(Math.abs(units[i])) - STRONG) >>> (Integer.SIZE - 1);
      order[strong] = i;
      weak[i - strong] = i;
      strong += 1 - isWeak;
    }
    System.arraycopy(weak, 0, order, strong, units.length - strong);
    // The sizes of the layers are multiples of the rows that are added at once.
    int first = (strong + Rows.COUNT - 1) / Rows.COUNT * Rows.COUNT;
    float[] scores = new float[ofUnit[0].length];
    for (int i = 0; i < first; i += Rows.COUNT) {
      Rows.add(scores, ofUnit, units, order, i);
    }
    int best = highest(scores, allowed);
    float least = scores[best] - open(units, order, first);
    int[] rivals = new int[allowed.length];
    int count = 0;
    for (int transition : allowed) {
      if (scores[transition] >= least) {
        rivals[count++] = transition;
      }
    }
    if (count == 1) {
      return best;
    }
    for (int i = 0; i < count; i++) {
      scores[rivals[i]] += rest(ofTransition[rivals[i]], units, order, first);
    }
    return highest(scores, Arrays.copyOf(rivals, count));
  }

  private static int highest(float[] scores, int[] of) {
    int best = of[0];
    for (int transition : of) {
      best = scores[transition] > scores[best] ? transition : best;
    }
    return best;
  }

  /** Most that the units from {@code from} on in the order can change between two scores. */
  private float open(float[] units, int[] order, int from) {
    float sum = ROUNDING;
    for (int i = from; i < order.length; i++) {
      sum += widest[order[i]] * Math.abs(units[order[i]]);
    }
    return sum;
  }

  /** What the units from {@code from} on in the order add to a score. */
  private static float rest(float[] weights, float[] units, int[] order, int from) {
    float sum = 0;
    for (int i = from; i < order.length; i++) {
      sum += weights[order[i]] * units[order[i]];
    }
    return sum;
  }
}
