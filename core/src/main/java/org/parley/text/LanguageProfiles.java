package org.parley.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What each language is told by. A word, letter or ending counts the less the more languages of the
 * same script share it.
 */
final class LanguageProfiles {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'·-]+");
  private static final double LETTER = 0.3;
  private static final double ENDING = 0.25;
  private static final char FIRST_OTHER_LETTER = 0x80;
  private static final int LONGEST_ENDING = 5;
  private static final int SHORTEST_WORD_WITH_ENDING = 5;

  private static final Map<String, Map<String, List<String>>> CLUES = clues();

  private LanguageProfiles() {}

  /** How much a text speaks for each language of a script; languages it does not speak for miss. */
  static Map<String, Double> scores(String text, UnicodeScript script) {
    Map<String, Double> scores = new TreeMap<>();
    Map<String, List<String>> words = clues(script, "words");
    Map<String, List<String>> letters = clues(script, "letters");
    Map<String, List<String>> endings = clues(script, "endings");
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String word : BETWEEN_WORDS.split(plain)) {
      List<String> known = words.getOrDefault(word, List.of());
      add(known, 1, scores);
      if (known.isEmpty() && word.length() > SHORTEST_WORD_WITH_ENDING) {
        for (int length = 2; length <= LONGEST_ENDING; length++) {
          String ending = word.substring(word.length() - length);
          add(endings.getOrDefault(ending, List.of()), ENDING, scores);
        }
      }
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) >= FIRST_OTHER_LETTER) {
          add(letters.getOrDefault(word.substring(i, i + 1), List.of()), LETTER, scores);
        }
      }
    }
    return scores;
  }

  private static void add(List<String> languages, double weight, Map<String, Double> scores) {
    for (String language : languages) {
      scores.merge(language, weight / Math.sqrt(languages.size()), Double::sum);
    }
  }

  private static Map<String, List<String>> clues(UnicodeScript script, String kind) {
    return CLUES.getOrDefault(script + " " + kind, Map.of());
  }

  private static Map<String, Map<String, List<String>>> clues() {
    Map<String, Map<String, List<String>>> clues = new HashMap<>();
    for (List<String> row : WordList.rows(LanguageProfiles.class, "languages.tsv")) {
      String key = UnicodeScript.forName(row.get(1)) + " " + row.get(2);
      Map<String, List<String>> entries = clues.computeIfAbsent(key, k -> new HashMap<>());
      for (String entry : row.get(3).split(" ")) {
        List<String> languages = entries.computeIfAbsent(entry, k -> new ArrayList<>());
        if (!languages.contains(row.get(0))) {
          languages.add(row.get(0));
        }
      }
    }
    return clues;
  }
}
