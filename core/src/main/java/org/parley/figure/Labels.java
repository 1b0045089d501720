package org.parley.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.language.EntityKind;
import org.parley.language.Token;
import org.parley.text.WordList;

/** Tells numbers that are names, labels, years, scores, ages and addresses from figures. */
final class Labels {
  private static final Set<String> BEFORE = read("before");
  private static final Set<String> AFTER = read("after");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Set<String> ANAPHORIC =
      Set.of(
          "the", "these", "those", "his", "her", "their", "its", "both", "this", "that", "which");

  private Labels() {}

  static boolean isLabel(List<Token> tokens, Numeral numeral) {
    int first = numeral.first();
    int end = numeral.end();
    String before = first > 0 ? lower(tokens, first - 1) : "";
    String after = end < tokens.size() ? lower(tokens, end) : "";
    boolean bare = numeral.unit().isEmpty();
    if (!bare) {
      return false;
    }
    if (BEFORE.contains(before) || AFTER.contains(after)) {
      return true;
    }
    if (first > 0 && isNamePart(tokens, first)) {
      return true;
    }
    if (end < tokens.size() && isAddressed(tokens, end)) {
      return true;
    }
    if (!numeral.spelled()
        && numeral.end() - numeral.first() == 1
        && YEAR.matcher(tokens.get(first).text()).matches()) {
      return true;
    }
    if (isSplit(tokens, first, end)) {
      return true;
    }
    if (isHyphenated(tokens, first - 1) || isHyphenated(tokens, end)) {
      return true;
    }
    if (isListNumber(first, after) || isAge(before, after, tokens, first, end)) {
      return true;
    }
    return numeral.spelled() && isSmallTalk(tokens, numeral, before, after);
  }

  /** "Boeing 777", "Sputnik 5". */
  private static boolean isNamePart(List<Token> tokens, int first) {
    Token before = tokens.get(first - 1);
    boolean name = before.tag().startsWith("NNP") && !before.tag().equals("NNPS");
    return name && Character.isDigit(tokens.get(first).text().charAt(0));
  }

  /** "10 Abbey Road". */
  private static boolean isAddressed(List<Token> tokens, int end) {
    boolean place = tokens.get(end).entity() == EntityKind.PLACE;
    for (int i = end; i < Math.min(tokens.size(), end + 3); i++) {
      if (AFTER.contains(lower(tokens, i)) && tokens.get(end).isProperNoun()) {
        return true;
      }
    }
    return place
        && tokens.get(end).tag().equals("NNP")
        && end + 1 < tokens.size()
        && tokens.get(end + 1).tag().equals(",");
  }

  /** "170 , 000": a number the text has broken apart. */
  private static boolean isSplit(List<Token> tokens, int first, int end) {
    boolean goesOn =
        end + 1 < tokens.size()
            && tokens.get(end).text().equals(",")
            && isGroup(tokens.get(end + 1));
    return goesOn
        || (first > 1
            && tokens.get(first - 1).text().equals(",")
            && isGroup(tokens.get(first))
            && Character.isDigit(tokens.get(first - 2).text().charAt(0)));
  }

  private static boolean isGroup(Token token) {
    return token.text().length() == 3 && token.text().chars().allMatch(Character::isDigit);
  }

  private static boolean isHyphenated(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    String text = tokens.get(i).text();
    return text.equals("-")
        || text.equals("–")
        || text.equals("/")
        || text.equals(":")
        || text.equals("x")
        || text.equals("°");
  }

  private static boolean isListNumber(int first, String after) {
    return first == 0 && (after.equals(".") || after.equals(")") || after.equals(":"));
  }

  /** "Ada Lowe, 45, ..." and "aged 45". */
  private static boolean isAge(
      String before, String after, List<Token> tokens, int first, int end) {
    boolean between =
        before.equals(",")
            && (after.equals(",") || after.equals(".") || end == tokens.size())
            && first > 1
            && tokens.get(first - 2).isProperNoun();
    boolean old =
        after.equals("years")
            && end + 1 < tokens.size()
            && (lower(tokens, end + 1).equals("old") || lower(tokens, end + 1).equals("later"));
    return between || old;
  }

  /** "one of the", "the two", "three-day": words that point or stand for no count. */
  private static boolean isSmallTalk(
      List<Token> tokens, Numeral numeral, String before, String after) {
    boolean small = numeral.value().intValue() <= 10 && !numeral.vague();
    boolean one = numeral.value().intValue() == 1;
    if (ANAPHORIC.contains(before) && small) {
      return true;
    }
    if (one
        && (after.equals("of")
            || before.equals("no")
            || before.equals("any")
            || before.equals("every")
            || before.equals("each")
            || before.equals("another"))) {
      return true;
    }
    if (numeral.end() >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(numeral.end());
    boolean counts =
        next.isNoun()
            || next.tag().startsWith("JJ")
            || next.tag().equals("IN")
            || next.tag().startsWith("VB")
            || next.tag().equals("CC");
    return !counts;
  }

  private static String lower(List<Token> tokens, int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  private static Set<String> read(String side) {
    Set<String> words = new HashSet<>();
    for (List<String> row : WordList.rows(Labels.class, "not-counts.tsv")) {
      if (row.get(1).equals(side)) {
        words.add(row.get(0));
      }
    }
    return Set.copyOf(words);
  }
}
