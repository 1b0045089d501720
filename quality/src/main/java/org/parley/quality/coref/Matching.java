package org.parley.quality.coref;

import java.util.Arrays;

/** Best one-to-one matching of rows with columns (Kuhn, 1955; Munkres, 1957), in cubic time. */
final class Matching {
  private Matching() {}

  /** The greatest sum of weights of pairs in which no row and no column comes twice. */
  static double best(double[][] weights) {
    double[][] w = weights.length <= weights[0].length ? weights : transposed(weights);
    int rows = w.length;
    int columns = w[0].length;
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] row = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int i = 1; i <= rows; i++) {
      row[0] = i;
      augment(w, i, u, v, row, way);
    }
    double sum = 0;
    for (int j = 1; j <= columns; j++) {
      sum += row[j] == 0 ? 0 : w[row[j] - 1][j - 1];
    }
    return sum;
  }

  private static void augment(
      double[][] w, int start, double[] u, double[] v, int[] row, int[] way) {
    int columns = v.length - 1;
    double[] least = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int at = 0;
    row[0] = start;
    do {
      used[at] = true;
      int i = row[at];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          double cost = -w[i - 1][j - 1] - u[i] - v[j];
          if (cost < least[j]) {
            least[j] = cost;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          u[row[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    } while (row[at] != 0);
    while (at != 0) {
      int before = way[at];
      row[at] = row[before];
      at = before;
    }
  }

  private static double[][] transposed(double[][] w) {
    double[][] turned = new double[w[0].length][w.length];
    for (int i = 0; i < w.length; i++) {
      for (int j = 0; j < w[i].length; j++) {
        turned[j][i] = w[i][j];
      }
    }
    return turned;
  }
}
