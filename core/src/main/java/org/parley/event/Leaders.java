package org.parley.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/**
 * Heads of state and of government whom reports name without their office. Only a full name, or a
 * surname that news knows of nobody else, is taken for one.
 */
public final class Leaders {
  private static final Map<String, List<Term>> BY_NAME = read();

  private record Term(String state, int first, int last) {}

  private Leaders() {}

  /**
   * The state a person leads or has led.
   *
   * @param name as a report names the person
   * @return ISO 3166 alpha-3, or null if the name is not known
   */
  public static @Nullable String stateOf(String name) {
    List<Term> terms = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    return terms == null ? null : terms.get(0).state();
  }

  /** True if somebody of that name was in office for at least part of the year of a day. */
  public static boolean inOffice(String name, @Nullable LocalDate day) {
    List<Term> terms = BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return day != null
        && terms.stream()
            .anyMatch(term -> term.first() <= day.getYear() && day.getYear() <= term.last());
  }

  private static Map<String, List<Term>> read() {
    Map<String, List<Term>> terms = new HashMap<>();
    for (List<String> row : WordList.rows(Leaders.class, "leaders.tsv")) {
      Term term = new Term(row.get(0), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
      for (String name : List.of(row.get(1), row.get(4))) {
        if (!name.isEmpty()) {
          terms.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(term);
        }
      }
    }
    return terms;
  }
}
