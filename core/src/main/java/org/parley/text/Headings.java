package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.report.BlockKind;

/** Tells headings and list items among the blocks of a plain text. */
final class Headings {
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•‣▪▫●○■□◦∙·➤►▶✓✔⁃*]|[-–](?= )|\\(?\\d{1,2}[.)](?= )|\\(?[a-z]\\)(?= )) ?");
  private static final int MOST_WORDS = 14;
  private static final int LONGEST = 110;
  private static final int MOST_WORDS_OVER_LIST = 6;

  private Headings() {}

  /** True if a line begins with a bullet or an item's number. */
  static boolean isBullet(String line) {
    return BULLET.matcher(line).find();
  }

  /** A list item's words without its bullet; a number stays, a reader may be told of "point 2". */
  static String withoutBullet(String line) {
    if (Character.isLetterOrDigit(line.charAt(0)) || line.charAt(0) == '(') {
      return line;
    }
    String rest = BULLET.matcher(line).replaceFirst("").strip();
    return rest.isEmpty() ? line : rest;
  }

  /** What the blocks of a text are, told by their words and those of their neighbours. */
  static List<BlockKind> kinds(List<String> blocks) {
    List<BlockKind> kinds = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      kinds.add(kind(blocks, i));
    }
    return kinds;
  }

  private static BlockKind kind(List<String> blocks, int index) {
    String words = blocks.get(index);
    if (isItem(blocks, index)) {
      return BlockKind.LIST;
    }
    if (index + 1 >= blocks.size() || !looksLikeHeading(words)) {
      return BlockKind.BODY;
    }
    String next = blocks.get(index + 1);
    if (words.endsWith(":")) {
      boolean overList = isBullet(next) && words.split(" ").length <= MOST_WORDS_OVER_LIST;
      return overList ? BlockKind.HEADING : BlockKind.BODY;
    }
    boolean overText = next.length() > words.length() && !looksLikeHeading(next);
    return overText || isBullet(next) ? BlockKind.HEADING : BlockKind.BODY;
  }

  /** A number is a list item's only among others; a dash may open a line of dialogue. */
  private static boolean isItem(List<String> blocks, int index) {
    String words = blocks.get(index);
    if (!isBullet(words)) {
      return false;
    }
    if ("-–0123456789(".indexOf(words.charAt(0)) < 0) {
      return true;
    }
    return (index > 0 && isBullet(blocks.get(index - 1)))
        || (index + 1 < blocks.size() && isBullet(blocks.get(index + 1)));
  }

  /** True if a line is short, begins like a heading and does not end like a sentence. */
  static boolean looksLikeHeading(String words) {
    if (words.isEmpty() || words.length() > LONGEST || words.split(" ").length > MOST_WORDS) {
      return false;
    }
    int first = words.codePointAt(0);
    int last = words.codePointBefore(words.length());
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || (Character.isLetter(first) && !Character.isLowerCase(first))
            || first == '‘'
            || first == '“'
            || first == '"'
            || first == '\'';
    boolean ends = Character.isLetterOrDigit(last) || "?!’”\"'):%".indexOf(last) >= 0;
    return opens && ends && hasLetters(words) && quotesClosed(words) && !endsLikeSentence(words);
  }

  private static boolean endsLikeSentence(String words) {
    int end = words.length();
    while (end > 0 && "’”\"')".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && end < words.length() && ".,…".indexOf(words.charAt(end - 1)) >= 0;
  }

  private static boolean quotesClosed(String words) {
    long open = words.chars().filter(c -> c == '“').count();
    long close = words.chars().filter(c -> c == '”').count();
    long plain = words.chars().filter(c -> c == '"').count();
    return open == close && plain % 2 == 0;
  }

  private static boolean hasLetters(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }
}
