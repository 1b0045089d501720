package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    for (List<String> row : Table.rows("nouns.tsv")) {
      NounRule rule =
          new NounRule(
              Table.list(Table.cell(row, 1), ","),
              Meaning.of(row, 2, Table.list(Table.cell(row, 7), ",")),
              Table.list(Table.cell(row, 6), ","),
              Table.cell(row, 8).equals("both"));
      for (String noun : Table.list(row.get(0), ",")) {
        rules.computeIfAbsent(noun, key -> new ArrayList<>()).add(rule);
      }
    }
    return rules;
  }
}
