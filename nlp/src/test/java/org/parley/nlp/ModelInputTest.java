package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelInputTest {
  @Test
  void readsWhatWasWritten() throws IOException {
    try (ModelInput in = input(written())) {
      assertThat(in.number()).isEqualTo(ModelOutput.FORM);
      assertThat(in.strings()).containsExactly("", "Zürich");
      assertThat(in.matrix()).isDeepEqualTo(new float[][] {{1.5f}, {}, {-0f, Float.MIN_VALUE}});
      assertThat(in.longs()).containsExactly(Long.MIN_VALUE, 7);
      assertThat(in.ints()).containsExactly(-1);
      assertThat(in.doubles()).containsExactly(Math.PI);
    }
  }

  @Test
  void aModelCutOffIsNamed() throws IOException {
    byte[] whole = written();
    try (ModelInput in = input(Arrays.copyOf(whole, whole.length - 1))) {
      in.number();
      in.strings();
      in.matrix();
      in.longs();
      in.ints();
      assertThatThrownBy(in::doubles)
          .isInstanceOf(EOFException.class)
          .hasMessageContaining("test.bin");
    }
  }

  @Test
  void aMissingModelIsNamed() {
    assertThatThrownBy(() -> ModelInput.open("none.bin").close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none.bin");
  }

  private static ModelInput input(byte[] bytes) {
    return ModelInput.of(new ByteArrayInputStream(bytes), "test.bin");
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModelOutput out = new ModelOutput(bytes);
    out.strings(List.of("", "Zürich"));
    out.matrix(new float[][] {{1.5f}, {}, {-0f, Float.MIN_VALUE}});
    out.longs(new long[] {Long.MIN_VALUE, 7});
    out.ints(new int[] {-1});
    out.doubles(new double[] {Math.PI});
    return bytes.toByteArray();
  }
}
