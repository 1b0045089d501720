package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Nouns that name political events. */
final class NounTable {
  private static final Map<String, List<NounRule>> RULES = read();

  private NounTable() {}

  static boolean knows(String lemma) {
    return RULES.containsKey(lemma);
  }

  /** What a noun names, or null. */
  static @Nullable NounRule rule(Words words, int noun) {
    for (String key : List.of(words.compound(noun), words.lemma(noun))) {
      for (NounRule rule : RULES.getOrDefault(key, List.of())) {
        if (rule.qualifiers().isEmpty()
            || rule.qualifiers().stream().anyMatch(word -> words.isQualifiedBy(noun, word))) {
          return rule;
        }
      }
    }
    return null;
  }

  private static Map<String, List<NounRule>> read() {
    Map<String, List<NounRule>> rules = new HashMap<>();
    for (List<String> row : WordList.rows(NounTable.class, "nouns.tsv")) {
      NounRule rule =
          new NounRule(
              WordList.several(row.get(1), ','),
              Meaning.of(row, 2, WordList.several(row.get(7), ',')),
              WordList.several(row.get(6), ','),
              row.get(8).equals("both"));
      for (String noun : WordList.several(row.get(0), ',')) {
        rules.computeIfAbsent(noun, key -> new ArrayList<>()).add(rule);
      }
    }
    return rules;
  }
}
