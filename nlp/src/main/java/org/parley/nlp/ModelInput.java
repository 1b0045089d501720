package org.parley.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a packed model: arrays of numbers, each with its length before it. */
final class ModelInput implements AutoCloseable {
  private final InputStream in;
  private final String name;

  private ModelInput(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  /**
   * Opens a model that lies beside this class.
   *
   * @throws IOException if it is missing or was packed in another form
   */
  static ModelInput open(String name) throws IOException {
    InputStream in = ModelInput.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("model not on the class path: " + name);
    }
    ModelInput model = new ModelInput(in, name);
    if (model.number() != ModelOutput.FORM) {
      in.close();
      throw new IOException("model packed in another form, build again: " + name);
    }
    return model;
  }

  /** Reads from a stream that the caller closes. */
  static ModelInput of(InputStream in, String name) {
    return new ModelInput(in, name);
  }

  int number() throws IOException {
    return bytes(Integer.BYTES).getInt();
  }

  int[] ints() throws IOException {
    int[] array = new int[number()];
    bytes((long) array.length * Integer.BYTES).asIntBuffer().get(array);
    return array;
  }

  long[] longs() throws IOException {
    long[] array = new long[number()];
    bytes((long) array.length * Long.BYTES).asLongBuffer().get(array);
    return array;
  }

  float[] floats() throws IOException {
    float[] array = new float[number()];
    bytes((long) array.length * Float.BYTES).asFloatBuffer().get(array);
    return array;
  }

  double[] doubles() throws IOException {
    double[] array = new double[number()];
    bytes((long) array.length * Double.BYTES).asDoubleBuffer().get(array);
    return array;
  }

  float[][] matrix() throws IOException {
    float[][] rows = new float[number()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = floats();
    }
    return rows;
  }

  List<String> strings() throws IOException {
    int count = number();
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      strings.add(StandardCharsets.UTF_8.decode(bytes(number())).toString());
    }
    return List.copyOf(strings);
  }

  private ByteBuffer bytes(long count) throws IOException {
    byte[] bytes = in.readNBytes(Math.toIntExact(count));
    if (bytes.length < count) {
      throw new EOFException("model ends too early: " + name);
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
