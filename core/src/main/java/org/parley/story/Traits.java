package org.parley.story;

import java.util.Arrays;

/**
 * What a report is compared by, close together, since comparing one with a hundred others is mostly
 * waiting for memory.
 */
final class Traits {
  /** How much it adds that a term stands e times as often. */
  private static final double OFTEN = 0.5;

  /** Terms that stand once first, then those that stand more often, then those of the title. */
  final int[] terms;

  /** How many terms stand once. */
  final int single;

  /** How many terms there are without those of the title. */
  final int body;

  /** Of each term that stands more often: one and half the logarithm of how often. */
  final float[] counts;

  /** A bit for each remainder of the title's terms: what shares none shares no term. */
  final long title;

  /** How many dimensions the vector has; 0 if there is none. */
  final int dimensions;

  /** The vector, as {@link PackedVector} has it. */
  final long[] vector;

  final double vectorLength;

  /** Day of publication, or {@link Cluster#NO_DAY}. */
  final int day;

  /** Length of the terms as it was measured when the table had seen so many reports. */
  float length;

  int measuredAt;

  private Traits(int[] terms, int single, int body, float[] counts, byte[] vector, int day) {
    this.terms = terms;
    this.single = single;
    this.body = body;
    this.counts = counts;
    long bits = 0;
    for (int i = body; i < terms.length; i++) {
      bits |= 1L << terms[i];
    }
    this.title = bits;
    this.dimensions = vector.length;
    this.vector = PackedVector.of(vector);
    this.vectorLength = Math.sqrt(PackedVector.square(vector));
    this.day = day;
  }

  /** Numbers the terms of a report. */
  static Traits of(Profile profile, int day, TermTable table) {
    int body = profile.size();
    int[] terms = new int[body + profile.titleTerms().size()];
    int[] often = new int[body];
    float[] counts = new float[body];
    int single = 0;
    int more = 0;
    for (int i = 0; i < body; i++) {
      int id = table.id(profile, i);
      int count = profile.count(i);
      if (count == 1) {
        terms[single++] = id;
      } else {
        often[more] = id;
        counts[more++] = (float) (1 + OFTEN * Math.log(count));
      }
    }
    System.arraycopy(often, 0, terms, single, more);
    for (int i = body; i < terms.length; i++) {
      terms[i] = table.id(profile, i);
    }
    return new Traits(terms, single, body, Arrays.copyOf(counts, more), profile.vector(), day);
  }

  /** One and half the logarithm of how often a term of the body stands. */
  float count(int index) {
    return index < single ? 1 : counts[index - single];
  }

  /** A sum over the stretch that comparing reads, so that all of it is fetched. */
  int touch() {
    int sum = 0;
    for (int i = 0; i < terms.length; i += 16) {
      sum += terms[i];
    }
    for (int i = 0; i < vector.length; i += 8) {
      sum += (int) vector[i];
    }
    return counts.length == 0 ? sum : sum + (int) counts[0];
  }
}
