package org.parley.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a wording and the form in which it is compared.
 *
 * @param written the word as written, with the marks that touch it
 * @param face lower case, without marks: what two wordings must share to be worded alike
 * @param form the face with ordinals and number words as figures ("10th" and "tenth" are "10") and
 *     possessives cut: what finds the place of a word in another wording; empty for a lone mark
 * @param stem a crude stem: the form without its usual endings
 */
record Word(String written, String face, String form, String stem) {
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}%$€£]+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("first", "1"),
          Map.entry("two", "2"),
          Map.entry("second", "2"),
          Map.entry("three", "3"),
          Map.entry("third", "3"),
          Map.entry("four", "4"),
          Map.entry("fourth", "4"),
          Map.entry("five", "5"),
          Map.entry("fifth", "5"),
          Map.entry("six", "6"),
          Map.entry("sixth", "6"),
          Map.entry("seven", "7"),
          Map.entry("seventh", "7"),
          Map.entry("eight", "8"),
          Map.entry("eighth", "8"),
          Map.entry("nine", "9"),
          Map.entry("ninth", "9"),
          Map.entry("ten", "10"),
          Map.entry("tenth", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("hundred", "100"));

  /** The words of a text; a hyphenated word is one word for each part. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String chunk = matcher.group();
      int from = 0;
      for (int i = 1; i < chunk.length() - 1; i++) {
        boolean hyphen = chunk.charAt(i) == '-' || chunk.charAt(i) == '‑';
        if (hyphen
            && Character.isLetterOrDigit(chunk.charAt(i - 1))
            && Character.isLetterOrDigit(chunk.charAt(i + 1))) {
          words.add(word(chunk.substring(from, i + 1)));
          from = i + 1;
        }
      }
      words.add(word(chunk.substring(from)));
    }
    return words;
  }

  private static Word word(String written) {
    String bare = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (bare.endsWith("'s") || bare.endsWith("'s,") || bare.endsWith("'s.")) {
      bare = bare.substring(0, bare.lastIndexOf('\''));
    }
    String face = withoutMarks(written.toLowerCase(Locale.ROOT));
    String form = withoutMarks(bare);
    if (!form.isEmpty() && Character.isDigit(form.charAt(0))) {
      Matcher ordinal = ORDINAL.matcher(form);
      form = ordinal.matches() ? ordinal.group(1) : form;
    }
    form = NUMBERS.getOrDefault(form, form);
    return new Word(written, face, form, stem(form));
  }

  private static String withoutMarks(String word) {
    int plain = 0;
    while (plain < word.length() && Character.isLetterOrDigit(word.charAt(plain))) {
      plain++;
    }
    return plain == word.length() ? word : MARKS.matcher(word).replaceAll("");
  }

  /** True if both are the same word, but for inflection. */
  boolean matches(Word other) {
    return !form.isEmpty() && stem.equals(other.stem);
  }

  private static String stem(String form) {
    int length = form.length();
    if (length > 5 && form.endsWith("ing")) {
      return form.substring(0, length - 3);
    }
    if (length > 4 && form.endsWith("ns")) {
      return form.substring(0, length - 2);
    }
    if (length > 4 && (form.endsWith("ed") || form.endsWith("es"))) {
      return form.substring(0, length - 2);
    }
    if (length > 5 && form.endsWith("an")) {
      return form.substring(0, length - 1);
    }
    if (length > 3 && form.endsWith("s")) {
      return form.substring(0, length - 1);
    }
    return form;
  }
}
