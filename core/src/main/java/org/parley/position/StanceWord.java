package org.parley.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * A word by which a party takes a stance.
 *
 * @param sort which sort of word, as the table says
 * @param affirmed the stance when affirmed, or null for none
 * @param denied the stance when negated, or null for none
 * @param takes how the proposal stands to it: "object", "clause", "whether" or a preposition
 */
record StanceWord(
    Sort sort, @Nullable Stance affirmed, @Nullable Stance denied, List<String> takes) {

  enum Sort {
    VERB,
    ADJECTIVE,
    NOUN,
    GRANT,
    GREETING,
    STATE
  }

  private static final Map<String, StanceWord> WORDS = new HashMap<>();
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (List<String> row : WordList.rows(StanceWord.class, "stances.tsv")) {
      FIRST_WORDS.add(row.get(0).split(" ", 2)[0]);
      Sort sort = Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      WORDS.putIfAbsent(
          key(row.get(0), sort),
          new StanceWord(
              sort, stance(row.get(2)), stance(row.get(3)), List.of(row.get(4).split(","))));
    }
  }

  /** The entry of a lemma, with its particle if it has one, or null. */
  static @Nullable StanceWord of(String lemma, @Nullable String particle, Sort sort) {
    if (particle != null) {
      StanceWord word = WORDS.get(key(lemma + " " + particle, sort));
      if (word != null) {
        return word;
      }
    }
    return WORDS.get(key(lemma, sort));
  }

  /** True if some entry begins with the lemma. */
  static boolean isKnown(String lemma) {
    return FIRST_WORDS.contains(lemma);
  }

  private static String key(String lemma, Sort sort) {
    return sort + " " + lemma;
  }

  private static @Nullable Stance stance(String name) {
    return name.equals("-") ? null : Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
