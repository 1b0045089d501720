package org.parley.quality.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorefScoreTest {
  /** Every character of a word is a mention, every word a chain. */
  private static Map<ChainMention, String> chains(String... words) {
    Map<ChainMention, String> chains = new LinkedHashMap<>();
    for (String word : words) {
      word.chars().forEach(c -> chains.put(new ChainMention("d", c, 0, 1), word));
    }
    return chains;
  }

  @Test
  void theSameChainsAreRight() {
    CorefScore score = CorefScore.of(chains("abc", "de", "f"), chains("cba", "ed", "f"));
    assertThat(score.conll()).isCloseTo(1, within(1e-9));
    assertThat(score.mentions()).isCloseTo(1, within(1e-9));
  }

  /** The example of Luo (2005), section 4: system (d), with all its values. */
  @Test
  void aChainThatJoinsTwoLosesPrecision() {
    CorefScore score = CorefScore.of(chains("12345", "67", "89ABC"), chains("12345", "6789ABC"));
    assertThat(score.muc()).isCloseTo(2 * .9 / 1.9, within(1e-9));
    double precision = (5 + 25 / 7.0 + 4 / 7.0) / 12;
    assertThat(score.bCubed()).isCloseTo(2 * precision / (1 + precision), within(1e-9));
    double shared = 1 + 10 / 12.0;
    assertThat(score.ceaf()).isCloseTo(2 * shared / 5, within(1e-9));
  }

  @Test
  void mentionsOfOneSideCountAgainstIt() {
    CorefScore score = CorefScore.of(chains("ab"), chains("abc"));
    assertThat(score.mentions()).isCloseTo(.8, within(1e-9));
    assertThat(score.muc()).isLessThan(1);
    assertThat(CorefScore.of(chains("ab"), Map.of()).conll()).isZero();
  }

  @Test
  void theBestMatchingIsFoundInAnyOrderOfRows() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int rows = 1 + random.nextInt(4);
      int columns = 1 + random.nextInt(4);
      double[][] weights = new double[rows][columns];
      for (double[] row : weights) {
        for (int j = 0; j < columns; j++) {
          row[j] = random.nextInt(10);
        }
      }
      assertThat(Matching.best(weights)).isCloseTo(tryAll(weights, 0, 0), within(1e-9));
    }
  }

  private static double tryAll(double[][] weights, int row, int used) {
    if (row == weights.length) {
      return 0;
    }
    double best = tryAll(weights, row + 1, used);
    for (int j = 0; j < weights[row].length; j++) {
      if ((used & (1 << j)) == 0) {
        best = Math.max(best, weights[row][j] + tryAll(weights, row + 1, used | (1 << j)));
      }
    }
    return best;
  }
}
