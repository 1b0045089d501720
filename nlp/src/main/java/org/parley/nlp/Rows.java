package org.parley.nlp;

/**
 * Sums of rows of a matrix, each times its factor. They run over arrays side by side, as the
 * compiler turns those into vector instructions, and always in the same order, so that the same sum
 * has the same last digit wherever it is made.
 */
final class Rows {
  /** The rows that are added at once. */
  static final int COUNT = 5;

  private Rows() {}

  /** Adds rows from {@code row} on, times the factors from {@code factor} on. */
  static void add(float[] sum, float[][] matrix, int row, float[] factors, int factor) {
    float[] a = matrix[row];
    float[] b = matrix[row + 1];
    float[] c = matrix[row + 2];
    float[] d = matrix[row + 3];
    float[] e = matrix[row + 4];
    float u = factors[factor];
    float v = factors[factor + 1];
    float w = factors[factor + 2];
    float x = factors[factor + 3];
    float y = factors[factor + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += u * a[i] + v * b[i] + (w * c[i] + x * d[i]) + y * e[i];
    }
  }

  /** Adds all rows from {@code row} on for which there is a factor. */
  static void addAll(float[] sum, float[][] matrix, int row, float[] factors) {
    for (int i = 0; i < factors.length; i += COUNT) {
      add(sum, matrix, row + i, factors, i);
    }
  }

  static void add(float[] sum, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + (b[i] + c[i]);
    }
  }

  static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i] + (c[i] + d[i]);
    }
  }
}
