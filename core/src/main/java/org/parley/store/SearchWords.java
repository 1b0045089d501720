package org.parley.store;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.report.Span;

/**
 * The words of a text as they are looked for: small letters without accents, a plural like its
 * singular (the "S" stemmer; Harman, How effective is suffixing?, 1991), no possessive. Scripts
 * that put no space between words are cut into characters. Every store searches by these words, so
 * that all find the same.
 */
public final class SearchWords {
  private SearchWords() {}

  /**
   * One word.
   *
   * @param term the form it is looked for in: letters and digits only
   * @param span where it stands in the text
   */
  public record Word(String term, Span span) {}

  /** All words of a text, in order. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 5);
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        boolean single = standsAlone(point);
        while (end < text.length() && !single) {
          int next = text.codePointAt(end);
          if (!isPart(next) || standsAlone(next)) {
            break;
          }
          end += Character.charCount(next);
        }
        String term = term(text.substring(at, end));
        if (!term.isEmpty()) {
          words.add(new Word(term, new Span(at, end)));
        }
        end = afterPossessive(text, end);
      }
      at = end;
    }
    return words;
  }

  /** The terms of a text, in order, with a space between. */
  public static String terms(String text) {
    StringBuilder terms = new StringBuilder(text.length());
    for (Word word : of(text)) {
      terms.append(terms.isEmpty() ? "" : " ").append(word.term());
    }
    return terms.toString();
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean standsAlone(int point) {
    if (point < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static int afterPossessive(String text, int end) {
    boolean possessive =
        end + 1 < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '’')
            && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
            && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)));
    return possessive ? end + 2 : end;
  }

  private static String term(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) > 0x7F) {
        return singular(plain(small));
      }
    }
    return singular(small);
  }

  private static String plain(String small) {
    String parts = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(parts.length());
    parts
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(point -> kept.appendCodePoint(point));
    return kept.toString();
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || word.charAt(length - 1) != 's') {
      return word;
    }
    char before = word.charAt(length - 2);
    if (before == 'u' || before == 's') {
      return word;
    }
    if (before != 'e') {
      return word.substring(0, length - 1);
    }
    char third = word.charAt(length - 3);
    if (third == 'i') {
      char fourth = word.charAt(length - 4);
      return fourth == 'e' || fourth == 'a' ? word : word.substring(0, length - 3) + "y";
    }
    return third == 'a' || third == 'e' || third == 'o' ? word : word.substring(0, length - 1);
  }
}
