package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * Happenings that are over within a day as a rule: an attack, a crash, a visit, a vote.
 *
 * @param sorts the sorts of happening that are told by each other's nouns
 * @param harms true if people are hurt and things broken by it
 */
record Occurrences(List<String> sorts, boolean harms) {
  private static final Map<String, Occurrences> BY_SORT = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(Occurrences.class, "occurrences.tsv")) {
      List<String> sorts = WordList.several(row.get(0), ',');
      Occurrences family = new Occurrences(sorts, row.get(1).equals("harm"));
      sorts.forEach(sort -> BY_SORT.put(sort, family));
    }
  }

  /** Copies its list. */
  Occurrences {
    sorts = List.copyOf(sorts);
  }

  /** Those that a sort of happening belongs to, or null if it may last or outlive its day. */
  static @Nullable Occurrences of(@Nullable String sort) {
    return sort == null ? null : BY_SORT.get(sort);
  }
}
