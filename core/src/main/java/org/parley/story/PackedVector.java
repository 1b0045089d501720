package org.parley.story;

import java.util.Arrays;

/**
 * The coordinates of a unit vector, times 127 and rounded, eight to a long. Products are summed
 * four at a time: of two numbers with four digits to the base 2^16, one of them with its digits in
 * reverse order, the product has the sum of the products of their digits as its fourth digit. The
 * digits below are inner products of parts of the two vectors, so that none of them, nor the
 * fourth, leaves the range of a signed digit, however many such products are added up.
 */
final class PackedVector {
  /** Squares of the coordinates add up to no more, so that an inner product fits a digit. */
  static final int LONGEST_SQUARE = Short.MAX_VALUE;

  private static final int PACKED = Long.BYTES;

  /** Each coordinate is kept as a number from 0 to 255, which is this much more. */
  private static final int MORE = 128;

  private static final long MORE_EACH = 0x80808080_80808080L;
  private static final long EVERY_OTHER = 0x00FF00FF_00FF00FFL;
  private static final long MORE_EVERY_OTHER = MORE_EACH & EVERY_OTHER;

  /** Half of each of the three lower digits: whoever adds it may cut them off. */
  private static final long ROUND = 0x0000_8000_8000_8000L;

  private static final int DIGIT = Short.SIZE;
  private static final int FOURTH = 3 * DIGIT;

  private PackedVector() {}

  static long[] of(byte[] coordinates) {
    long[] packed = new long[(coordinates.length + PACKED - 1) / PACKED];
    Arrays.fill(packed, MORE_EACH);
    for (int i = 0; i < coordinates.length; i++) {
      packed[i / PACKED] ^= (coordinates[i] & 0xFFL) << (i % PACKED * Byte.SIZE);
    }
    return packed;
  }

  /** One coordinate; 0 behind the last. */
  static int coordinate(long[] packed, int dimension) {
    int shift = dimension % PACKED * Byte.SIZE;
    return (int) (packed[dimension / PACKED] >>> shift & 0xFF) - MORE;
  }

  /** The sum of a vector's squares. */
  static int square(byte[] coordinates) {
    int square = 0;
    for (byte value : coordinates) {
      square += value * value;
    }
    return square;
  }

  /**
   * The digits of a vector as {@link #dot} multiplies others by them: two numbers for each long.
   */
  static long[] reversed(long[] packed) {
    long[] reversed = new long[2 * packed.length];
    for (int i = 0; i < packed.length * PACKED; i++) {
      int digit = 3 - i % PACKED / 2;
      reversed[i / PACKED * 2 + i % 2] += (long) coordinate(packed, i) << (digit * DIGIT);
    }
    return reversed;
  }

  /** The inner product of a vector and of one that was {@link #reversed}, of as many dimensions. */
  static int dot(long[] packed, long[] reversed) {
    long even = 0;
    long odd = 0;
    for (int i = 0; i < packed.length; i++) {
      long eight = packed[i];
      even += ((eight & EVERY_OTHER) - MORE_EVERY_OTHER) * reversed[2 * i];
      odd += ((eight >>> Byte.SIZE & EVERY_OTHER) - MORE_EVERY_OTHER) * reversed[2 * i + 1];
    }
    return (int) ((even + odd + ROUND) >> FOURTH);
  }
}
