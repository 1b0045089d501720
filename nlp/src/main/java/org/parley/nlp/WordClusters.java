package org.parley.nlp;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Clusters of words that stand among similar words (Clark, 2003), each with its name. */
final class WordClusters {
  static final String FILE = "word-clusters.bin";

  private final FingerprintTable words;
  private final List<String> names;

  WordClusters(FingerprintTable words, List<String> names) {
    this.words = words;
    this.names = names;
  }

  static WordClusters load() throws IOException {
    try (ModelInput in = ModelInput.open(FILE)) {
      return new WordClusters(FingerprintTable.read(in), in.strings());
    }
  }

  void write(ModelOutput out) throws IOException {
    words.write(out);
    out.strings(names);
  }

  /** The name of a word's cluster, in whatever case the word is; null if it is in none. */
  @Nullable String of(String word) {
    int cluster = words.get(Fingerprint.of(word.toLowerCase(Locale.ROOT)));
    return cluster == FingerprintTable.NONE ? null : names.get(cluster);
  }
}
