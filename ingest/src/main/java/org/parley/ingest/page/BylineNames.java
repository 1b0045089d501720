package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.text.WordList;

/** Names out of bylines: without "by", roles, addresses and handles; agencies stay as they are. */
final class BylineNames {
  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_BYLINE = 400;
  private static final int MOST_WORDS = 7;
  private static final int MOST_NAME_WORDS = 5;

  /** Letters, and the marks that stand in names. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’·・\\-]+");

  private static final Pattern EAST_ASIAN_NAME =
      Pattern.compile("[\\p{IsHan}]{2,5}|[\\p{IsHangul}]{2,5}");

  private static final Set<String> BEFORE = new HashSet<>();
  private static final Set<String> ROLES = new HashSet<>();
  private static final Set<String> NOBODY = new HashSet<>();
  private static final Pattern BETWEEN;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://\\S{1,300}|[^\\s@<>]{1,80}@[^\\s@<>]{1,80}\\.[a-z]{2,10}|(?<=\\s)@\\w{1,40}");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[<][^)\\]>]{0,80}[)\\]>]");

  static {
    StringBuilder between = new StringBuilder("\\s*[;|•·\\n]\\s*|\\s*,\\s+|\\s+[/&+]\\s+");
    for (List<String> row : WordList.rows(BylineNames.class, "byline-words.tsv")) {
      switch (row.get(0)) {
        case "before" -> BEFORE.add(row.get(2));
        case "and" -> between.append("|\\s+").append(Pattern.quote(row.get(2))).append("\\s+");
        case "role" -> ROLES.add(row.get(2));
        case "nobody" -> NOBODY.add(row.get(2));
        default -> throw new IllegalStateException("unknown kind: " + row.get(0));
      }
    }
    BETWEEN = Pattern.compile(between.toString());
  }

  private BylineNames() {}

  /** The names in a list of bylines, in order, each once. */
  static List<String> of(List<String> bylines) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String byline : bylines) {
      for (String name : split(byline)) {
        names.putIfAbsent(Titles.letters(name), name);
      }
    }
    names.remove("");
    return new ArrayList<>(names.values());
  }

  /**
   * True if a name is plainly somebody's: two to five words, the first and the last with a capital
   * where the script has them, or one short word in the scripts that write names without spaces.
   */
  static boolean isPerson(String name) {
    String[] words = name.split(" ");
    if (words.length > MOST_NAME_WORDS || !NAME.matcher(name).matches()) {
      return false;
    }
    if (Arrays.stream(words).allMatch(word -> NOBODY.contains(word.toLowerCase(Locale.ROOT)))) {
      return false;
    }
    return words.length == 1
        ? EAST_ASIAN_NAME.matcher(name).matches()
        : isCapital(words[0]) && isCapital(words[words.length - 1]);
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
  }

  /** True if a line begins as a byline does: "By", "Text:". */
  static boolean isCredit(String line) {
    return !bare(line).equals(line.strip()) && !PlainText.of(line).startsWith(bare(line));
  }

  private static List<String> split(String byline) {
    List<String> names = new ArrayList<>();
    if (byline.length() > LONGEST_BYLINE) {
      return names;
    }
    String plain = PlainText.of(byline.replaceAll("[\\r\\n]+", "; "));
    plain = ADDRESS.matcher(plain).replaceAll(" ");
    plain = BRACKETS.matcher(plain).replaceAll(" ");
    for (String part : BETWEEN.split(plain)) {
      String name = bare(part);
      String[] pair = name.split("/", 2);
      if (pair.length == 2 && isPair(pair)) {
        names.addAll(List.of(pair));
      } else if (isName(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String bare(String part) {
    String name = PlainText.of(part);
    boolean cut = true;
    while (cut) {
      cut = false;
      String lower = name.toLowerCase(Locale.ROOT);
      for (int i = Math.min(lower.length() - 1, 30); i > 0; i--) {
        char next = lower.charAt(i);
        boolean edge =
            next == ' ' || next == ':' || !Character.isLetterOrDigit(lower.charAt(i - 1));
        if (edge && BEFORE.contains(lower.substring(0, i).strip())) {
          name = name.substring(i).strip();
          cut = true;
          break;
        }
      }
    }
    int start = 0;
    int end = name.length();
    while (start < end && !Character.isLetterOrDigit(name.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(name.charAt(end - 1))
        && name.charAt(end - 1) != '.') {
      end--;
    }
    return name.substring(start, end);
  }

  /** Two people with a stroke between them. */
  private static boolean isPair(String[] names) {
    return isName(names[0]) && isPerson(names[0]) && isName(names[1]) && isPerson(names[1]);
  }

  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || ROLES.contains(lower)
        || NOBODY.contains(lower)
        || BEFORE.contains(lower)
        || name.split(" ").length > MOST_WORDS) {
      return false;
    }
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(name.charAt(i)) ? 1 : 0;
    }
    return (letters > 1 && digits <= 2) || (letters == 1 && name.charAt(0) > 0x2e80);
  }
}
