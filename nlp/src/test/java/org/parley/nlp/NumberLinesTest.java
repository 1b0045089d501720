package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberLinesTest {
  @Test
  void readsEveryNumberAsTheJdkDoes() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String text =
          switch (i % 3) {
            case 0 -> (random.nextInt(200_001) - 100_000) + "." + random.nextInt(9999);
            case 1 -> Float.toString(Float.intBitsToFloat(random.nextInt() & 0xbf7fffff));
            default -> Double.toString(random.nextGaussian());
          };
      assertThat(lines(text).number()).as(text).isEqualTo(Float.parseFloat(text));
    }
  }

  @Test
  void cellsArePartedByBlanksAndLineEnds() throws IOException {
    NumberLines lines = lines("dict=2\n“é 0.5 -1\r\n-0.0000");
    assertThat(lines.text()).isEqualTo("dict=2");
    assertThat(lines.text()).isEqualTo("“é");
    assertThat(lines.numbers(3)).containsExactly(0.5f, -1f, -0f);
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    assertThatThrownBy(() -> lines("1 2").numbers(3)).isInstanceOf(EOFException.class);
  }

  private static NumberLines lines(String text) {
    return new NumberLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
