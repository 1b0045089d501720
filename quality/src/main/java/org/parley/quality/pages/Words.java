package org.parley.quality.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words as the public scorers cut them: runs of letters, numbers and low lines. */
final class Words {
  private static final int SHINGLE = 4;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at <= text.length()) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      boolean inside = isWord(c);
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, at));
        start = -1;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  /** Unlike Java's own class of word characters, the scorers' has no combining marks. */
  private static boolean isWord(int c) {
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** How often each run of four words occurs; a shorter text is one run. */
  static Map<List<String>, Integer> shingles(String text) {
    List<String> words = of(text);
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + SHINGLE));
      if (!shingle.isEmpty()) {
        shingles.merge(List.copyOf(shingle), 1, Integer::sum);
      }
    }
    return shingles;
  }

  /** One form for texts that differ in marks and case only. */
  static String plain(String text) {
    String joined = String.join(" ", of(text));
    return joined.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
