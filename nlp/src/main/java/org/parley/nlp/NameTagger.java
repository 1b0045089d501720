package org.parley.nlp;

import java.io.IOException;

/**
 * Names of persons, organisations and places by CoreNLP's conditional random field: the same
 * weights, the same features, the best sequence of labels by Viterbi's method. CoreNLP's own class
 * makes each feature a string, several times over, and works out probabilities that are not asked
 * for; the labels are the same. Safe for use by several threads.
 */
final class NameTagger {
  private final NameModel model;
  private final WordClusters clusters;
  private final int labels;

  NameTagger(NameModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
    this.labels = model.labels().size();
  }

  static NameTagger load(WordClusters clusters) throws IOException {
    return new NameTagger(NameModel.load(), clusters);
  }

  /**
   * For each word its label.
   *
   * @param words as CoreNLP spells them for its models
   * @param tags of the words
   */
  String[] tag(String[] words, String[] tags) {
    NameFeatures features = new NameFeatures(model, clusters, words, tags);
    double[] best = new double[labels];
    int[][] from = new int[words.length][labels];
    for (int i = 0; i < words.length; i++) {
      best = next(best, from[i], features.ofWord(i), features.ofPair(i), i == 0);
    }
    String[] names = new String[words.length];
    int label = 0;
    for (int i = 1; i < labels; i++) {
      label = best[i] > best[label] ? i : label;
    }
    for (int i = words.length - 1; i >= 0; i--) {
      names[i] = model.labels().get(label);
      label = from[i][label];
    }
    return names;
  }

  /** Scores of the best sequences up to a word, by its label. Before the first there is no name. */
  private double[] next(double[] best, int[] from, int[] ofWord, int[] ofPair, boolean first) {
    double[] pairs = sum(ofPair, labels * labels);
    double[] next = sum(ofWord, labels);
    for (int label = 0; label < labels; label++) {
      double score = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < (first ? 1 : labels); before++) {
        double sum = best[before] + pairs[before * labels + label];
        if (sum > score) {
          score = sum;
          from[label] = before;
        }
      }
      next[label] += score;
    }
    return next;
  }

  private double[] sum(int[] features, int count) {
    double[] sum = new double[count];
    float[] weights = model.weights();
    for (int feature : features) {
      for (int i = 0; i < count; i++) {
        sum[i] += weights[feature + i];
      }
    }
    return sum;
  }
}
