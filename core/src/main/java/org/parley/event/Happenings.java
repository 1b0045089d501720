package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Which words tell of one sort of happening: "negotiate" and "talks", "die" and "death". */
final class Happenings {
  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Map<String, String> ADJECTIVES = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(Happenings.class, "happenings.tsv")) {
      String sort = null;
      for (String cell : row) {
        for (String word : WordList.several(cell, ',')) {
          sort = sort == null ? word : sort;
        }
      }
      if (sort != null) {
        enter(VERBS, row.get(0), sort);
        enter(NOUNS, row.get(1), sort);
        enter(ADJECTIVES, row.get(2), sort);
      }
    }
  }

  private Happenings() {}

  private static void enter(Map<String, String> words, String cell, String sort) {
    WordList.several(cell, ',').forEach(word -> words.putIfAbsent(word, sort));
  }

  /**
   * The sort that a verb, with its particle joined by _ if it has one, tells of: itself if alone.
   */
  static String ofVerb(String lemma) {
    return VERBS.getOrDefault(lemma, lemma);
  }

  /** True if the table has a verb with its particle. */
  static boolean knowsVerb(String lemma) {
    return VERBS.containsKey(lemma);
  }

  /** The sort that a noun tells of, or null if it is of a thing. */
  static @Nullable String ofNoun(String lemma) {
    return NOUNS.get(lemma);
  }

  /** The sort that an adjective tells of ("dead"), or null. */
  static @Nullable String ofAdjective(String lemma) {
    return ADJECTIVES.get(lemma);
  }
}
