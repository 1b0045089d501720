package org.parley.nlp;

import java.io.IOException;
import java.util.List;

/**
 * What CoreNLP's maximum entropy tagger has learnt.
 *
 * @param tags names of the tags
 * @param sets sets of tags that a word may have; the first is that of unknown words
 * @param words entries of the known words, see {@link #entry}
 * @param features rows of weights, by the fingerprint of the feature's template and text
 * @param starts where a row begins; one more than there are rows
 * @param weighed tags of the weights
 * @param weights of the rows, one after another
 */
// Weights are large, never compared and never handed out of the package.
@SuppressWarnings("ArrayRecordComponent")
record TagModel(
    List<String> tags,
    int[][] sets,
    FingerprintTable words,
    FingerprintTable features,
    int[] starts,
    int[] weighed,
    double[] weights) {
  static final String FILE = "tags.bin";

  /** The number of no tag. */
  static final int NO_TAG = 255;

  /** The entry of an unknown word. */
  static final int UNKNOWN = FingerprintTable.NONE;

  static TagModel load() throws IOException {
    try (ModelInput in = ModelInput.open(FILE)) {
      List<String> tags = in.strings();
      int[][] sets = new int[in.number()][];
      for (int i = 0; i < sets.length; i++) {
        sets[i] = in.ints();
      }
      return new TagModel(
          tags,
          sets,
          FingerprintTable.read(in),
          FingerprintTable.read(in),
          in.ints(),
          in.ints(),
          in.doubles());
    }
  }

  void write(ModelOutput out) throws IOException {
    out.strings(tags);
    out.number(sets.length);
    for (int[] set : sets) {
      out.ints(set);
    }
    words.write(out);
    features.write(out);
    out.ints(starts);
    out.ints(weighed);
    out.doubles(weights);
  }

  /** What is known of a word: its set of tags, its commonest tag, whether it is rare. */
  static int entry(int set, int commonest, boolean rare) {
    return (set << 9) | (commonest << 1) | (rare ? 1 : 0);
  }

  /** The entry of a word, or {@link #UNKNOWN}. */
  int word(String word) {
    return words.get(Fingerprint.of(word));
  }

  boolean isRare(int entry) {
    return entry == UNKNOWN || (entry & 1) == 1;
  }

  /** The tags that a word may have. */
  int[] tagsOf(int entry) {
    return sets[entry == UNKNOWN ? 0 : entry >> 9];
  }

  /** The number of the commonest tag of a known word, or {@link #NO_TAG}. */
  int commonestTag(int entry) {
    return (entry >> 1) & 0xff;
  }

  /** The fingerprint of a template, to which the text of a feature is added. */
  static long template(int number) {
    return Fingerprint.add(Fingerprint.EMPTY, (char) number);
  }

  /** Adds the weights of a feature to the scores of the tags; none if it is not in the model. */
  void add(double[] scores, long feature) {
    int row = features.get(feature);
    if (row != FingerprintTable.NONE) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        scores[weighed[i]] += weights[i];
      }
    }
  }
}
