package org.parley.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.WordList;

/** The words that tell what a text is about, and how common each is in English. */
final class Terms {
  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(WordList.lines(Terms.class, "function-words.txt"));
  private static final Map<String, Integer> RANKS = ranks();
  private static final int SHORTEST_PLURAL = 4;

  private Terms() {}

  /** The terms of a text in order: lower case, no function words, a final s cut off. */
  static List<String> of(String text) {
    List<String> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end - at > 1) {
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!FUNCTION_WORDS.contains(word)) {
          terms.add(singular(word));
        }
      }
      at = Math.max(end, at + 1);
    }
    return terms;
  }

  /** Place of a term among English words, 1 the commonest; 0 if it is not among them. */
  static int rank(String term) {
    return RANKS.getOrDefault(term, 0);
  }

  private static String singular(String word) {
    return word.length() >= SHORTEST_PLURAL && word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>(1 << 16);
    int rank = 0;
    for (String word : WordList.lines(Terms.class, "commonness.txt")) {
      ranks.putIfAbsent(singular(word), ++rank);
    }
    return ranks;
  }
}
