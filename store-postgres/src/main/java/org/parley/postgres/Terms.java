package org.parley.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.store.IndexedText;

/**
 * The terms of a report as its row of words has them: each once, its field's letter before it. A
 * tsvector has places for only 16,383 words and no term beyond 2 kB, and is 1 MB at most
 * (PostgreSQL 15, section 12.11); so it has no places here, and a report of more than about fifty
 * thousand different words is found by the first of them.
 */
final class Terms {
  static final String TITLE = "t:";
  static final String BODY = "b:";
  static final String QUOTES = "q:";
  static final String ACTORS = "a:";
  static final String FACETS = "f:";

  private static final int LONGEST = 2000;
  private static final int MOST = 900_000;

  private Terms() {}

  static Collection<String> of(IndexedText words) {
    Set<String> terms = new LinkedHashSet<>();
    int size = add(FACETS, words.facets(), terms, 0);
    size = add(TITLE, words.title(), terms, size);
    size = add(ACTORS, words.actors(), terms, size);
    size = add(QUOTES, words.quotes(), terms, size);
    add(BODY, words.body(), terms, size);
    return terms;
  }

  private static int add(String field, String line, Set<String> terms, int before) {
    int size = before;
    int from = 0;
    while (from < line.length() && size < MOST) {
      int space = line.indexOf(' ', from);
      int end = space < 0 ? line.length() : space;
      String term = field + line.substring(from, end);
      if (end > from && isKept(term) && terms.add(term)) {
        size += term.getBytes(StandardCharsets.UTF_8).length;
      }
      from = end + 1;
    }
    return size;
  }

  /** True if a term with its field's letter is one that a row can have. */
  static boolean isKept(String term) {
    return term.length() <= LONGEST / 4 || term.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }
}
