package org.parley.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.text.WordList;

/** Knows the short lines that stand among an article's paragraphs and are not the article. */
final class FurnitureLines {
  private static final int LONGEST_CALL = 220;
  private static final int LONGEST_START = 48;
  private static final int LONG_LINE = 90;
  private static final int LONGEST_STAMP = 70;
  private static final int SURE_WORDS = 5;
  private static final Set<String> STARTS = new HashSet<>();
  private static final Set<String> LINES = new HashSet<>();
  private static final Set<String> ENDS = new HashSet<>();

  static {
    for (List<String> row : WordList.rows(FurnitureLines.class, "furniture-lines.tsv")) {
      switch (row.get(0)) {
        case "start" -> STARTS.add(row.get(2));
        case "line" -> LINES.add(row.get(2));
        case "end" -> ENDS.add(row.get(2));
        default -> throw new IllegalStateException("unknown kind: " + row.get(0));
      }
    }
  }

  private FurnitureLines() {}

  /** True if it is a call or label and not a part of the text. */
  static boolean isFurniture(PageBlock block) {
    if (block.weight() > LONGEST_CALL) {
      return false;
    }
    String plain = plain(block.text());
    if (plain.isEmpty() || plain.charAt(0) == '©' || LINES.contains(bare(plain))) {
      return true;
    }
    int line = plain.indexOf('\n');
    if (line > 0 && LINES.contains(bare(plain.substring(0, line).strip()))) {
      return true;
    }
    return isStamp(block) || startsCall(plain, block);
  }

  /** A date, a time or a count that stands alone. */
  private static boolean isStamp(PageBlock block) {
    if (block.weight() > LONGEST_STAMP || block.kind() != PageBlock.Kind.PARAGRAPH) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < block.text().length(); i++) {
      digits += Character.isDigit(block.text().charAt(i)) ? 1 : 0;
      letters += Character.isLetter(block.text().charAt(i)) ? 1 : 0;
    }
    return digits >= 2 && digits * 2 >= letters;
  }

  /** True if it is a heading after which no article follows. */
  static boolean isEnd(PageBlock block) {
    return block.weight() < 60 && ENDS.contains(bare(plain(block.text())));
  }

  /**
   * A long sentence may begin like a call and be none; a short line, or one of links, is a call.
   */
  private static boolean startsCall(String plain, PageBlock block) {
    boolean loose = block.sentence() && block.weight() > LONG_LINE && block.linked() < 0.3;
    int limit = Math.min(plain.length(), LONGEST_START);
    int words = 0;
    for (int i = 1; i <= limit; i++) {
      boolean cut =
          i == plain.length()
              || !Character.isLetterOrDigit(plain.charAt(i))
              || !Character.isLetterOrDigit(plain.charAt(i - 1))
              || plain.charAt(i) >= 0x3000;
      if (!cut) {
        continue;
      }
      words++;
      if (STARTS.contains(plain.substring(0, i))) {
        return !loose || words >= SURE_WORDS || plain.charAt(i - 1) == ':';
      }
    }
    return false;
  }

  /** Lower case, without marks and symbols at its start. */
  private static String plain(String text) {
    int start = 0;
    while (start < text.length()
        && !Character.isLetterOrDigit(text.charAt(start))
        && "©(@[".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    int end = Math.min(text.length(), start + 2 * LONGEST_CALL);
    return text.substring(start, end).toLowerCase(Locale.ROOT).strip();
  }

  /** Without marks at its end. */
  private static String bare(String plain) {
    int end = plain.length();
    while (end > 0 && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end);
  }
}
