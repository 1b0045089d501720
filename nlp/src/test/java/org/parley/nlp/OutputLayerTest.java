package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
  private static final int UNITS = 200;
  private static final int TRANSITIONS = 19;

  /** Of units as the cube makes them few are strong; in every other case the choice is close. */
  @Test
  void choosesWhatTheSumOverAllUnitsChooses() {
    Random random = new Random(31);
    for (int i = 0; i < 300; i++) {
      float[][] weights = weights(random, i % 2 == 0 ? 1 : 0.01);
      float[] units = new float[UNITS];
      for (int unit = 0; unit < UNITS; unit++) {
        units[unit] = (float) Math.pow(random.nextGaussian() * 0.6, 3);
      }
      int[] allowed = IntStream.range(0, TRANSITIONS).filter(t -> random.nextBoolean()).toArray();
      if (allowed.length > 0) {
        int best = new OutputLayer(weights).best(units, allowed);
        double[] scores = scores(weights, units);
        double most = IntStream.of(allowed).mapToDouble(t -> scores[t]).max().orElseThrow();
        assertThat(allowed).contains(best);
        assertThat(scores[best]).isGreaterThan(most - 1e-4);
      }
    }
  }

  @Test
  void looksAtWeakUnitsWhereTheStrongOnesDoNotDecide() {
    float[][] weights = new float[UNITS][2];
    float[] units = new float[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      units[unit] = unit == 0 ? 1 : 0.05f;
      weights[unit][unit == 0 ? 0 : 1] = 1;
    }
    assertThat(new OutputLayer(weights).best(units, new int[] {0, 1})).isEqualTo(1);
  }

  /** Weights by which transitions differ much or hardly. */
  private static float[][] weights(Random random, double apart) {
    float[][] weights = new float[UNITS][TRANSITIONS];
    for (float[] row : weights) {
      double shared = random.nextGaussian();
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (shared + apart * random.nextGaussian());
      }
    }
    return weights;
  }

  private static double[] scores(float[][] weights, float[] units) {
    double[] scores = new double[TRANSITIONS];
    for (int unit = 0; unit < UNITS; unit++) {
      for (int i = 0; i < TRANSITIONS; i++) {
        scores[i] += (double) weights[unit][i] * units[unit];
      }
    }
    return scores;
  }
}
