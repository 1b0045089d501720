package org.parley.text.furniture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Lines known by their words, as the list of them says they are matched. */
final class Phrases {
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_NOTICE = 45;
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)^(?:©|\\(c\\) ?\\d{4}|copyright\\b ?(?:©|\\(c\\)|\\d{4})).*");
  private static final Pattern RIGHTS = Pattern.compile("(?i).*\\ball rights reserved\\b\\W*$");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)^(?:comments? ?\\(?\\d{1,6}\\)?|(?:view |show |see )?(?:all )?[\\d.,]{1,9}[km]?"
              + " (?:comments?|shares?|likes?|views?|retweets?|replies|reactions?|photos))$");
  private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");
  private static final Pattern SHARE_ADDRESS =
      Pattern.compile("(?i)^(?:read or )?share this (?:story|article|post):? ?https?://\\S+$");
  private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]{1,40}$|^-? ?30 ?-?$");

  private static final Map<String, String> IS = new HashMap<>();
  private static final Map<String, String> LABELS = new HashMap<>();
  private static final Map<String, String> PREFIXES = new HashMap<>();
  private static final List<String[]> BEGINS = new ArrayList<>();

  static {
    for (List<String> row : WordList.rows(Phrases.class, "phrases.tsv")) {
      switch (row.get(1)) {
        case "is" -> IS.put(row.get(2), row.get(0));
        case "label" -> LABELS.put(row.get(2), row.get(0));
        case "prefix" -> PREFIXES.put(row.get(2), row.get(0));
        default -> BEGINS.add(new String[] {row.get(2), row.get(0)});
      }
    }
  }

  private Phrases() {}

  /** Names every line that is furniture whatever stands round it. */
  static void markLines(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      String name = sheet.isFree(i) ? nameOf(sheet, i) : null;
      if (name != null) {
        sheet.mark(i, name);
      }
    }
  }

  /** What a line is called that heads a run of links, or null. */
  static @Nullable String label(String key) {
    return LABELS.get(key);
  }

  /** What a line of the form "Related: Talks open in Oslo" is called, or null. */
  static @Nullable String prefix(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || colon > 30 || colon + 2 >= text.length() || text.charAt(colon + 1) != ' ') {
      return null;
    }
    return PREFIXES.get(Sheet.key(text.substring(0, colon)));
  }

  private static @Nullable String nameOf(Sheet sheet, int index) {
    String text = sheet.text(index);
    String key = sheet.key(index);
    if (MARKS.matcher(text).matches()) {
      return "dividing line";
    }
    String name = IS.get(key);
    if (name != null) {
      return sheet.words(index) == 1 && sheet.piece(index).marked() && text.endsWith(":")
          ? null
          : name;
    }
    if (COUNT.matcher(key).matches()) {
      return "comments";
    }
    if (ADDRESS.matcher(text).matches() || SHARE_ADDRESS.matcher(text).matches()) {
      return "link";
    }
    int words = sheet.words(index);
    if (words <= LONGEST_NOTICE
        && (COPYRIGHT.matcher(text).matches() || RIGHTS.matcher(text).matches())) {
      return "copyright";
    }
    for (String[] begin : BEGINS) {
      boolean credits = begin[1].equals("credits");
      if (key.startsWith(begin[0]) && words <= (credits ? LONGEST_NOTICE : MOST_WORDS)) {
        return credits && sheet.freeAfter(index) > 4 ? null : begin[1];
      }
    }
    return null;
  }
}
