package org.parley.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Verbs that tell of political events, with what they must govern. */
final class VerbTable {
  private static final Map<String, List<VerbRule>> RULES = read();

  /** Entries of a verb, with and without particles. */
  private static final Map<String, List<String>> KEYS = keys();

  private VerbTable() {}

  /** True if some row of a verb could hold in a sentence with these lemmas. */
  static boolean mayTell(String lemma, Set<String> lemmas) {
    for (String key : KEYS.getOrDefault(lemma, List.of())) {
      for (VerbRule rule : RULES.getOrDefault(key, List.of())) {
        if (rule.meaning() != null && rule.couldHold(lemmas)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a verb means with what it governs, or null. */
  static @Nullable Meaning meaning(Frame frame) {
    for (String key : frame.keys()) {
      for (VerbRule rule : RULES.getOrDefault(key, List.of())) {
        if (rule.matches(frame)) {
          return rule.meaning();
        }
      }
    }
    return null;
  }

  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new HashMap<>();
    for (String key : RULES.keySet()) {
      int particle = key.indexOf('_');
      keys.computeIfAbsent(
              particle < 0 ? key : key.substring(0, particle), verb -> new ArrayList<>())
          .add(key);
    }
    return keys;
  }

  private static Map<String, List<VerbRule>> read() {
    Map<String, List<VerbRule>> rules = new HashMap<>();
    for (List<String> row : WordList.rows(VerbTable.class, "verbs.tsv")) {
      List<String> pattern = WordList.several(row.get(1), ' ');
      boolean none = row.get(2).equals("-");
      VerbRule rule =
          new VerbRule(
              pattern, none ? null : Meaning.of(row, 2, WordList.several(row.get(6), ',')));
      for (String verb : WordList.several(row.get(0), ',')) {
        rules.computeIfAbsent(verb, key -> new ArrayList<>()).add(rule);
      }
    }
    return rules;
  }
}
