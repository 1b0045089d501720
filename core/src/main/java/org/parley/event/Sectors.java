package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Sector codes of actors by the words that name them. */
final class Sectors {
  private static final Map<String, String> CODES = read();

  private Sectors() {}

  /** The sector of a lemma, parts joined by _, or null. */
  static @Nullable String of(String lemma) {
    return CODES.get(lemma);
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : WordList.rows(Sectors.class, "sectors.tsv")) {
      for (String word : WordList.several(row.get(1), ',')) {
        codes.putIfAbsent(word, row.get(0));
      }
    }
    return Map.copyOf(codes);
  }
}
