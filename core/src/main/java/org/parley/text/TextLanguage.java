package org.parley.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which language a text is in: by its script where a script has one language, else by the commonest
 * words, by letters and by endings of words that few languages share. Light enough for every
 * report; it tells the languages of news apart, not dialects, and says "und" where it cannot.
 */
public final class TextLanguage {
  /** No language can be told. */
  public static final String UNKNOWN = "und";

  private static final int LOOK = 2500;
  private static final double LEAST = 1.0;
  private static final double LEAD = 1.15;
  private static final double AGAINST_DECLARED = 4.0;

  private static final Map<UnicodeScript, String> ONE_LANGUAGE = oneLanguage();

  private TextLanguage() {}

  /**
   * The language of a text.
   *
   * @param text a headline or more
   * @param declared ISO 639-1 as a page or file says, or null; it decides where the text is too
   *     short to tell
   * @return ISO 639-1, or {@link #UNKNOWN}
   */
  public static String of(String text, @Nullable String declared) {
    String start = text.length() > LOOK ? text.substring(0, LOOK) : text;
    UnicodeScript script = script(start);
    String alone = ONE_LANGUAGE.get(script);
    if (alone != null) {
      return alone;
    }
    Map<String, Double> scores = LanguageProfiles.scores(start, script);
    Foremost most = Foremost.of(scores);
    String key = most.key();
    String best = key == null ? UNKNOWN : key;
    double first = most.first();
    boolean clear = first >= LEAST && first >= most.second() * LEAD;
    if (declared == null) {
      return clear ? best : UNKNOWN;
    }
    String said = declared.toLowerCase(Locale.ROOT);
    double forDeclared = scores.getOrDefault(said, 0.0);
    boolean wrong = clear && first >= AGAINST_DECLARED && first > 2 * forDeclared;
    return wrong ? best : said;
  }

  /** The script most letters are in; that of Japanese where there is kana among the Han letters. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana * 10 > han && kana > 0) {
      counts.merge(UnicodeScript.HIRAGANA, han + kana, Integer::sum);
    }
    UnicodeScript most = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static Map<UnicodeScript, String> oneLanguage() {
    Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);
    Map<String, String> codes = new TreeMap<>();
    for (List<String> row : WordList.rows(TextLanguage.class, "scripts.tsv")) {
      codes.put(row.get(0), row.get(1));
    }
    codes.forEach((script, code) -> languages.put(UnicodeScript.forName(script), code));
    return languages;
  }
}
