package org.parley.story;

import java.util.Arrays;

/** The sum of a large story's reports: their terms, their title terms and their vectors. */
final class Centre {
  private static final int EMPTY = -1;

  /** One measure is kept until a tenth of the reports has come or gone. */
  private static final int STALE = 10;

  private int[] keys = new int[1 << 8];
  private float[] terms = new float[1 << 8];
  private float[] titles = new float[1 << 8];
  private int used;
  private int[] vector = new int[0];

  /** Lengths of the three sums as of {@link #measuredAt} reports. */
  private double termLength;

  private double titleLength;
  private double vectorLength;
  private int reports;
  private int measuredAt;

  Centre() {
    Arrays.fill(keys, EMPTY);
  }

  /** Adds a report's parts, or with a sign of -1 takes them away. */
  void add(Traits report, int sign) {
    reports += sign;
    for (int i = 0; i < report.terms.length; i++) {
      int at = slot(report.terms[i]);
      if (i < report.body) {
        terms[at] += sign * report.count(i);
      } else {
        titles[at] += sign;
      }
    }
    if (vector.length < report.dimensions) {
      vector = Arrays.copyOf(vector, report.dimensions);
    }
    for (int i = 0; i < report.dimensions; i++) {
      vector[i] += sign * PackedVector.coordinate(report.vector, i);
    }
  }

  /** How often a term stands in the reports, damped as in the reports; 0 if it does not. */
  float term(int term) {
    int at = find(term);
    return keys[at] == term ? terms[at] : 0;
  }

  /** How many of the reports have a term in the title. */
  float title(int term) {
    int at = find(term);
    return keys[at] == term ? titles[at] : 0;
  }

  /** The inner product with a report's vector. */
  long dot(int[] direction) {
    long dot = 0;
    for (int i = 0; i < Math.min(direction.length, vector.length); i++) {
      dot += (long) direction[i] * vector[i];
    }
    return dot;
  }

  /** Measures the sums anew if enough has changed since they were last measured. */
  void measure(TermTable table) {
    if (measuredAt > 0 && Math.abs(reports - measuredAt) * STALE <= measuredAt) {
      return;
    }
    measuredAt = reports;
    termLength = 0;
    titleLength = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != EMPTY) {
        double weight = table.weight(keys[i]);
        termLength += terms[i] * weight * terms[i] * weight;
        titleLength += titles[i] * weight * titles[i] * weight;
      }
    }
    vectorLength = 0;
    for (int value : vector) {
      vectorLength += (double) value * value;
    }
    termLength = Math.sqrt(termLength);
    titleLength = Math.sqrt(titleLength);
    vectorLength = Math.sqrt(vectorLength);
  }

  double termLength() {
    return grown(termLength);
  }

  double titleLength() {
    return grown(titleLength);
  }

  double vectorLength() {
    return grown(vectorLength);
  }

  private double grown(double length) {
    return length * reports / measuredAt;
  }

  private int slot(int term) {
    int at = find(term);
    if (keys[at] == EMPTY) {
      if (2 * (used + 1) > keys.length) {
        grow();
        at = find(term);
      }
      keys[at] = term;
      used++;
    }
    return at;
  }

  private int find(int term) {
    int at = (term * 0x9E3779B9) >>> 7 & (keys.length - 1);
    while (keys[at] != EMPTY && keys[at] != term) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldTerms = terms;
    float[] oldTitles = titles;
    keys = new int[2 * oldKeys.length];
    terms = new float[keys.length];
    titles = new float[keys.length];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        terms[at] = oldTerms[i];
        titles[at] = oldTitles[i];
      }
    }
  }
}
