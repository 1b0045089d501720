package org.parley.nlp;

import java.io.IOException;
import java.util.Arrays;

/**
 * Parts of speech by CoreNLP's maximum entropy tagger: the same weights, the same features, the
 * best sequence of tags by Viterbi's method over pairs of tags. Each step gives every tag a
 * probability after the two before it. CoreNLP's own class looks each feature up by a string for
 * every pair; the tags are the same. Safe for use by several threads.
 */
final class WordTagger {
  private static final String END = ".$.";
  private static final String OUTSIDE = "NA";

  private final TagModel model;
  private final WordClusters clusters;
  private final int tags;
  private final double[][] after;
  private final double[][] factors;

  WordTagger(TagModel model, WordClusters clusters) {
    this.model = model;
    this.clusters = clusters;
    this.tags = model.tags().size();
    this.after = new double[(tags + 1) * (tags + 1)][];
    this.factors = new double[after.length][];
    for (int second = 0; second <= tags; second++) {
      for (int first = 0; first <= tags; first++) {
        double[] scores = new double[tags];
        model.add(scores, Fingerprint.add(TagModel.template(TagFeatures.ONE_TAG), name(first)));
        long print = Fingerprint.add(TagModel.template(TagFeatures.TWO_TAGS), name(second));
        model.add(scores, Fingerprint.add(Fingerprint.add(print, '!'), name(first)));
        after[second * (tags + 1) + first] = scores;
        factors[second * (tags + 1) + first] = Arrays.stream(scores).map(Math::exp).toArray();
      }
    }
  }

  static WordTagger load(WordClusters clusters) throws IOException {
    return new WordTagger(TagModel.load(), clusters);
  }

  private String name(int tag) {
    return tag == tags ? OUTSIDE : model.tags().get(tag);
  }

  /**
   * For each word its tag.
   *
   * @param sentence words as CoreNLP spells them for its models
   */
  String[] tag(String[] sentence) {
    int size = sentence.length + 1;
    String[] words = Arrays.copyOf(sentence, size);
    words[size - 1] = END;
    TagFeatures features = new TagFeatures(model, clusters, words);
    int[] none = {tags};
    int[] second = none;
    int[] first = none;
    double[] best = {0};
    int[][] allowed = new int[size][];
    int[][] from = new int[size][];
    for (int i = 0; i < size; i++) {
      int entry = model.word(words[i]);
      allowed[i] = model.tagsOf(entry);
      from[i] = new int[first.length * allowed[i].length];
      best = next(best, from[i], features.of(i, entry), second, first, allowed[i]);
      second = first;
      first = allowed[i];
    }
    return names(best, allowed, from);
  }

  /**
   * Scores of the best sequences up to a word, by its tag and the one before.
   *
   * @param best the same for the word before
   * @param from filled with the places of the second tags before
   * @param local scores by the words
   */
  private double[] next(
      double[] best, int[] from, double[] local, int[] second, int[] first, int[] allowed) {
    double[] next = new double[first.length * allowed.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    double most = Arrays.stream(local).max().orElse(0);
    double[] chances = new double[tags];
    for (int i = 0; i < tags; i++) {
      chances[i] = Math.exp(local[i] - most);
    }
    for (int s = 0; s < second.length; s++) {
      for (int f = 0; f < first.length; f++) {
        int context = second[s] * (tags + 1) + first[f];
        double before =
            best[s * first.length + f] - most - Math.log(dot(chances, factors[context]));
        double[] added = after[context];
        for (int a = 0; a < allowed.length; a++) {
          double score = before + local[allowed[a]] + added[allowed[a]];
          if (score > next[f * allowed.length + a]) {
            next[f * allowed.length + a] = score;
            from[f * allowed.length + a] = s;
          }
        }
      }
    }
    return next;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** Goes back from the best end. The mark of the end has a place too, and no name. */
  private String[] names(double[] best, int[][] allowed, int[][] from) {
    int state = 0;
    for (int i = 1; i < best.length; i++) {
      state = best[i] > best[state] ? i : state;
    }
    String[] names = new String[allowed.length - 1];
    int last = allowed.length - 1;
    int tag = state % allowed[last].length;
    int before = state / allowed[last].length;
    for (int i = last; i > 0; i--) {
      int second = from[i][before * allowed[i].length + tag];
      tag = before;
      before = second;
      names[i - 1] = model.tags().get(allowed[i - 1][tag]);
    }
    return names;
  }
}
