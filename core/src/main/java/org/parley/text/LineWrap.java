package org.parley.text;

import org.parley.report.Span;

/**
 * Whether a text breaks its lines at a width, and so which line breaks are only wraps. A wrapped
 * text never leaves room for the first word of the next line; a text of one paragraph a line has
 * lines far longer than any wrap, and nearly all of them end as sentences do.
 *
 * @param width the width the text is wrapped at, 0 if it is not
 */
record LineWrap(int width) {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;
  private static final int SHORTEST_UNWRAPPED = 40;

  static LineWrap of(String text) {
    int[] lengths = text.lines().map(String::strip).mapToInt(String::length).toArray();
    int longest = 0;
    int filled = 0;
    int tooLong = 0;
    for (int length : lengths) {
      filled += length > 0 ? 1 : 0;
      tooLong += length > WIDEST ? 1 : 0;
      longest = length <= WIDEST ? Math.max(longest, length) : longest;
    }
    if (filled < 3 || tooLong * 50 > filled || longest < NARROWEST) {
      return new LineWrap(0);
    }
    int full = 0;
    int whole = 0;
    int breaks = 0;
    String[] lines = text.lines().map(String::strip).toArray(String[]::new);
    for (int i = 0; i + 1 < lines.length; i++) {
      if (!lines[i].isEmpty() && !lines[i + 1].isEmpty()) {
        breaks++;
        whole += endsSentence(lines[i]) ? 1 : 0;
        full += lines[i].length() + 1 + firstWord(lines[i + 1]) > longest - longest / 8 ? 1 : 0;
      }
    }
    return new LineWrap(
        breaks >= 2 && full * 10 >= breaks * 6 && whole * 5 <= breaks * 2 ? longest : 0);
  }

  /** True if the break between two lines is a wrap and the second goes on with the first. */
  boolean goesOn(String text, Span before, Span after) {
    if (Headings.isBullet(after.of(text))) {
      return false;
    }
    int last = text.codePointBefore(before.end());
    boolean small = Character.isLowerCase(text.codePointAt(after.start()));
    boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '-';
    if (width == 0) {
      return small && open && before.length() >= SHORTEST_UNWRAPPED;
    }
    boolean noRoom = before.length() + 1 + firstWord(after.of(text)) > width - width / 5;
    return noRoom || (small && open);
  }

  private static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 1 && Terminators.closersEnd(line, end - 1, end) == end) {
      end--;
    }
    return Terminators.ends(line.charAt(end - 1));
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }
}
