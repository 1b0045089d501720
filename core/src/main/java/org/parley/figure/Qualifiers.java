package org.parley.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.Token;
import org.parley.text.WordList;

/** Words round a number that say how exactly it is meant. */
final class Qualifiers {
  private static final List<Entry> ENTRIES = read();

  /**
   * A qualifier found beside a number.
   *
   * @param qualifier what it says
   * @param first index of its first word
   * @param end index after its last word
   */
  record Found(Qualifier qualifier, int first, int end) {}

  private record Entry(List<String> words, Qualifier qualifier, boolean before) {}

  private Qualifiers() {}

  /** The longest qualifier that touches the words from {@code first} to {@code end}, or null. */
  static @Nullable Found beside(List<Token> tokens, int first, int end) {
    for (Entry entry : ENTRIES) {
      int from = entry.before() ? first - entry.words().size() : end;
      if (matches(tokens, from, entry.words())) {
        return new Found(entry.qualifier(), from, from + entry.words().size());
      }
    }
    return null;
  }

  private static boolean matches(List<Token> tokens, int from, List<String> words) {
    if (from < 0 || from + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(from + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : WordList.rows(Qualifiers.class, "qualifiers.tsv")) {
      entries.add(
          new Entry(
              List.of(row.get(0).split(" ")),
              Qualifier.valueOf(row.get(1)),
              row.get(2).equals("before")));
    }
    entries.sort(Comparator.comparingInt((Entry entry) -> -entry.words().size()));
    return List.copyOf(entries);
  }
}
