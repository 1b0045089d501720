package org.parley.nlp;

import java.io.IOException;
import java.util.List;

/**
 * What CoreNLP's conditional random field for names has learnt.
 *
 * @param labels names of the labels; the first is that of words in no name
 * @param features where the weights of a feature begin, by the fingerprint of its text
 * @param weights for a feature of one word a weight for each label; for a feature of two words one
 *     for each pair of labels, that of the first word changing last
 * @param lowerCase words known to be written small
 */
// Weights are large, never compared and never handed out of the package.
@SuppressWarnings("ArrayRecordComponent")
record NameModel(
    List<String> labels, FingerprintTable features, float[] weights, FingerprintTable lowerCase) {
  static final String FILE = "names.bin";

  static NameModel load() throws IOException {
    try (ModelInput in = ModelInput.open(FILE)) {
      return new NameModel(
          in.strings(), FingerprintTable.read(in), in.floats(), FingerprintTable.read(in));
    }
  }

  void write(ModelOutput out) throws IOException {
    out.strings(labels);
    features.write(out);
    out.floats(weights);
    lowerCase.write(out);
  }
}
