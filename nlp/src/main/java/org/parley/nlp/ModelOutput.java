package org.parley.nlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a model as {@link ModelInput} reads it. */
final class ModelOutput {
  /** Changes with the form of any of the models. */
  static final int FORM = 0x50_4c_00_01;

  private final OutputStream out;

  /** Writes to a stream that the caller closes. */
  ModelOutput(OutputStream out) throws IOException {
    this.out = out;
    number(FORM);
  }

  void number(int number) throws IOException {
    byte[] bytes = new byte[Integer.BYTES];
    view(bytes).putInt(number);
    out.write(bytes);
  }

  void ints(int[] array) throws IOException {
    number(array.length);
    byte[] bytes = new byte[array.length * Integer.BYTES];
    view(bytes).asIntBuffer().put(array);
    out.write(bytes);
  }

  void longs(long[] array) throws IOException {
    number(array.length);
    byte[] bytes = new byte[array.length * Long.BYTES];
    view(bytes).asLongBuffer().put(array);
    out.write(bytes);
  }

  void floats(float[] array) throws IOException {
    number(array.length);
    byte[] bytes = new byte[array.length * Float.BYTES];
    view(bytes).asFloatBuffer().put(array);
    out.write(bytes);
  }

  void doubles(double[] array) throws IOException {
    number(array.length);
    byte[] bytes = new byte[array.length * Double.BYTES];
    view(bytes).asDoubleBuffer().put(array);
    out.write(bytes);
  }

  void matrix(float[][] rows) throws IOException {
    number(rows.length);
    for (float[] row : rows) {
      floats(row);
    }
  }

  void strings(List<String> strings) throws IOException {
    number(strings.size());
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      out.write(bytes);
    }
  }

  private static ByteBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
