package org.parley.time;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of months in the languages news pages use, from the Unicode locale data of the JDK. An
 * abbreviation that names different months in two languages is left out.
 */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "ro", "hu", "sv",
          "da", "nb", "fi", "et", "lv", "lt", "tr", "el", "bg", "sr", "hr", "sl", "id", "ms", "ca",
          "ar", "fa", "he", "vi");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
  private static final Map<String, Integer> NAMES = names();

  private MonthNames() {}

  /** Number of the month, from 1; 0 if the word names none, or not one for sure. */
  static int month(String word) {
    int english = Lexicon.month(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    return english != 0 ? english : NAMES.getOrDefault(key(word), 0);
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = key(month.getDisplayName(style, locale));
          Integer other = names.put(name, month.getValue());
          if (other != null && other != month.getValue()) {
            unsure.add(name);
          }
        }
      }
    }
    names.keySet().removeAll(unsure);
    return names;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace(".", "");
  }
}
