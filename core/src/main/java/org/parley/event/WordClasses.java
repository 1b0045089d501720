package org.parley.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.text.WordList;

/** Classes of nouns that decide what a verb means. */
final class WordClasses {
  private static final Map<String, Set<String>> WORDS = read();

  private WordClasses() {}

  /**
   * True if a noun is meant by one part of a pattern.
   *
   * @param wanted name of a class in capitals, or a lemma
   * @param lemma lemma of the noun, parts of a compound joined by _
   */
  static boolean is(String wanted, String lemma) {
    Set<String> words = WORDS.get(wanted);
    return words == null ? wanted.equals(lemma) : words.contains(lemma);
  }

  /** True if a noun stands in any class that names people who act. */
  static boolean isPeople(String lemma) {
    return is("PERSON", lemma)
        || is("TROOPS", lemma)
        || is("POLICE", lemma)
        || is("PROTESTER", lemma)
        || is("PEACEKEEPER", lemma);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : WordList.rows(WordClasses.class, "classes.tsv")) {
      classes
          .computeIfAbsent(row.get(0), name -> new HashSet<>())
          .addAll(WordList.several(row.get(1), ','));
    }
    return Map.copyOf(classes);
  }
}
