package org.parley.nlp;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads cells parted by blanks and line ends, most of them decimal numbers. Several times as fast
 * as splitting lines, which counts where millions of numbers are read before the first report.
 */
final class NumberLines {
  private static final int LARGEST_EXACT = 15;
  private static final double[] TENS = new double[LARGEST_EXACT + 1];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] cell = new byte[64];
  private int length;

  /** Reads from a stream that the caller closes. */
  NumberLines(InputStream in) {
    this.in = in;
  }

  /** The next cell. */
  String text() throws IOException {
    next();
    return new String(cell, 0, length, StandardCharsets.UTF_8);
  }

  /** The next cell as a number. */
  float number() throws IOException {
    next();
    int i = cell[0] == '-' ? 1 : 0;
    long digits = 0;
    int decimals = 0;
    boolean point = false;
    for (; i < length && length <= LARGEST_EXACT; i++) {
      byte c = cell[i];
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        decimals += point ? 1 : 0;
      } else {
        break;
      }
    }
    if (i < length) {
      return Float.parseFloat(new String(cell, 0, length, StandardCharsets.US_ASCII));
    }
    double value = digits / TENS[decimals];
    return (float) (cell[0] == '-' ? -value : value);
  }

  /** Fills an array with the next numbers. */
  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number();
    }
    return numbers;
  }

  private void next() throws IOException {
    int c = read();
    while (c == ' ' || c == '\n' || c == '\r') {
      c = read();
    }
    length = 0;
    while (c != ' ' && c != '\n' && c != '\r' && c >= 0) {
      if (length == cell.length) {
        cell = Arrays.copyOf(cell, length * 2);
      }
      cell[length++] = (byte) c;
      c = read();
    }
    if (length == 0) {
      throw new EOFException("the model ends too early");
    }
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return -1;
      }
    }
    return buffer[position++] & 0xff;
  }
}
