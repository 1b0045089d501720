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
    add(
        sum,
        matrix[row],
        matrix[row + 1],
        matrix[row + 2],
        matrix[row + 3],
        matrix[row + 4],
        factors[factor],
        factors[factor + 1],
        factors[factor + 2],
        factors[factor + 3],
        factors[factor + 4]);
  }

  /** Adds the rows that the order has from {@code from} on, each times the factor of its number. */
  static void add(float[] sum, float[][] matrix, float[] factors, int[] order, int from) {
    int i = order[from];
    int j = order[from + 1];
    int k = order[from + 2];
    int l = order[from + 3];
    int m = order[from + 4];
    add(
        sum,
        matrix[i],
        matrix[j],
        matrix[k],
        matrix[l],
        matrix[m],
        factors[i],
        factors[j],
        factors[k],
        factors[l],
        factors[m]);
  }

  private static void add(
      float[] sum,
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      float[] e,
      float u,
      float v,
      float w,
      float x,
      float y) {
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
