package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmVectorsTest {
  private static MiniLmVectors vectors;

  @BeforeAll
  static void load() {
    vectors = MiniLmVectors.load();
  }

  @AfterAll
  static void close() {
    vectors.close();
  }

  @Test
  void aParaphraseLiesNearerThanAnotherSubject() {
    float[] strike = vectors.embed("Ferry crews walked out over pay.");
    float[] paraphrase = vectors.embed("Sailors on the boats went on strike for higher wages.");
    float[] other = vectors.embed("The museum showed a lost painting of a lemon.");

    assertThat(dot(strike, paraphrase)).isGreaterThan(dot(strike, other) + 0.2f);
  }

  @Test
  void aVectorHasLengthOneAndIsTheSameEachTime() {
    float[] once =
        vectors.embed("Crews walked out — “at dawn”, they said. Ça suffit! 渡 \uD83D\uDEA2");
    float[] again =
        vectors.embed("Crews walked out — “at dawn”, they said. Ça suffit! 渡 \uD83D\uDEA2");

    assertThat(dot(once, once)).isCloseTo(1f, within(1e-5f));
    assertThat(again).isEqualTo(once);
  }

  @Test
  void anEmptyTextHasNoDirection() {
    assertThat(vectors.embed(" \n")).containsOnly(0f);
  }

  @Test
  void whatGoesBeyondTheModelsLengthIsNotLookedAt() {
    String begin = "harbour ".repeat(400);

    assertThat(vectors.embed(begin + "lemon")).isEqualTo(vectors.embed(begin + "museum"));
  }

  private static float dot(float[] one, float[] two) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * two[i];
    }
    return sum;
  }
}
