package org.parley.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.WordList;

/**
 * A logistic regression (Cox, 1958) over features that are there or not.
 *
 * <p>The resource has one feature a line with its weight. A feature that is not listed weighs
 * nothing.
 */
final class Weights {
  private final Map<String, Double> weights;

  Weights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads a resource of this package: lines "feature, tab, weight". */
  static Weights read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.lines(Weights.class, resource)) {
      int tab = line.lastIndexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return new Weights(weights);
  }

  /** The probability of a case with these features, 0 to 1. */
  double probability(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
