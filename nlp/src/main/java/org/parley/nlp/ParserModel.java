package org.parley.nlp;

import java.io.IOException;
import java.util.List;

/**
 * What CoreNLP's neural transition parser has learnt.
 *
 * @param words numbers of the words, from 0, by their fingerprints
 * @param tags numbers of the tags, likewise, after those of the words
 * @param labels names of the relations, by number less {@code firstLabel}; the first stands for
 *     none
 * @param firstTag number of the first tag
 * @param firstLabel number of the first relation
 * @param embeddings a vector for each number
 * @param hidden weights of the hidden layer: for each value of the input, one for each unit
 * @param bias of each unit of the hidden layer
 * @param output for each unit of the hidden layer a weight for each transition: an arc to the left
 *     for each relation, an arc to the right for each, and the shift
 */
// Weights are large, never compared and never handed out of the package.
@SuppressWarnings("ArrayRecordComponent")
record ParserModel(
    FingerprintTable words,
    FingerprintTable tags,
    List<String> labels,
    int firstTag,
    int firstLabel,
    float[][] embeddings,
    float[][] hidden,
    float[] bias,
    float[][] output) {
  static final String FILE = "parser.bin";
  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  static ParserModel load() throws IOException {
    try (ModelInput in = ModelInput.open(FILE)) {
      return new ParserModel(
          FingerprintTable.read(in),
          FingerprintTable.read(in),
          in.strings(),
          in.number(),
          in.number(),
          in.matrix(),
          in.matrix(),
          in.floats(),
          in.matrix());
    }
  }

  void write(ModelOutput out) throws IOException {
    words.write(out);
    tags.write(out);
    out.strings(labels);
    out.number(firstTag);
    out.number(firstLabel);
    out.matrix(embeddings);
    out.matrix(hidden);
    out.floats(bias);
    out.matrix(output);
  }

  int word(String word) {
    return number(words, word);
  }

  int tag(String tag) {
    return number(tags, tag);
  }

  private static int number(FingerprintTable numbers, String name) {
    int number = numbers.get(Fingerprint.of(name));
    return number == FingerprintTable.NONE ? numbers.get(Fingerprint.of(UNKNOWN)) : number;
  }
}
