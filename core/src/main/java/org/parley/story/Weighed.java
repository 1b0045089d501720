package org.parley.story;

/** A report as it is compared with the centres of stories: its terms by what they weigh now. */
final class Weighed {
  private final Traits traits;

  /** Of each term its weight squared, those of the body times how often they stand. */
  private final double[] values;

  private final int[] vector;
  private final double termLength;
  private final double titleLength;

  Weighed(Traits traits, TermTable table) {
    this.traits = traits;
    values = new double[traits.terms.length];
    double square = 0;
    double titleSquare = 0;
    for (int i = 0; i < values.length; i++) {
      double weight = table.weight(traits.terms[i]);
      if (i < traits.body) {
        double value = traits.count(i) * weight;
        square += value * value;
        values[i] = value * weight;
      } else {
        values[i] = weight * weight;
        titleSquare += values[i];
      }
    }
    termLength = Math.sqrt(square);
    titleLength = Math.sqrt(titleSquare);
    vector = new int[traits.dimensions];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = PackedVector.coordinate(traits.vector, i);
    }
  }

  boolean hasVector() {
    return vector.length > 0;
  }

  float termCosine(Centre centre) {
    double dot = 0;
    for (int i = 0; i < traits.body; i++) {
      dot += values[i] * centre.term(traits.terms[i]);
    }
    return over(dot, termLength * centre.termLength());
  }

  float titleCosine(Centre centre) {
    double dot = 0;
    for (int i = traits.body; i < values.length; i++) {
      dot += values[i] * centre.title(traits.terms[i]);
    }
    return over(dot, titleLength * centre.titleLength());
  }

  float vectorCosine(Centre centre) {
    return over((double) centre.dot(vector), traits.vectorLength * centre.vectorLength());
  }

  private static float over(double dot, double lengths) {
    return dot <= 0 || lengths <= 0 ? 0 : (float) (dot / lengths);
  }
}
