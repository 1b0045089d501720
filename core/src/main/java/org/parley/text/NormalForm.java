package org.parley.text;

import java.text.Normalizer;

/**
 * The characters a reader sees, written one way. Letters are composed (NFC); what cannot be seen is
 * taken out (soft hyphens, zero-width spaces, byte order marks, direction marks, control
 * characters); every kind of space is a plain one, but line breaks stay. Quotation marks, dashes,
 * ellipses and letters stay as written, because a reader can see them.
 */
public final class NormalForm {
  private NormalForm() {}

  /**
   * One line of text: as {@link #lines}, and with line breaks as spaces, no space at either end.
   */
  public static String line(String text) {
    return squeeze(lines(text).replace('\n', ' '));
  }

  /** Text of several lines: every line in normal form, parted by a line feed only. */
  public static String lines(String text) {
    String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : compose(text);
    StringBuilder out = new StringBuilder(composed.length());
    boolean spaced = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      int width = Character.charCount(c);
      if (c == '\r' || c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == '\f') {
        if (c != '\r' || i + 1 >= composed.length() || composed.charAt(i + 1) != '\n') {
          trimEnd(out);
          out.append('\n');
        }
        spaced = false;
      } else if (isSpace(c)) {
        spaced = true;
      } else if (!isUnseen(c, composed, i)) {
        if (spaced && !out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
          out.append(' ');
        }
        spaced = false;
        out.appendCodePoint(isLoneSurrogate(c) ? 0xFFFD : c);
      }
      i += width;
    }
    return out.toString();
  }

  private static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
        out.append(c);
      }
    }
    trimEnd(out);
    return out.toString();
  }

  private static void trimEnd(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == 0x0B || Character.isSpaceChar(c);
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  /** Joiners are kept between the letters of scripts that need them, and inside emoji. */
  private static boolean isUnseen(int c, String text, int index) {
    if (c == 0x200C || c == 0x200D) {
      return index == 0
          || text.codePointBefore(index) < 0x0590
          || index + 1 >= text.length()
          || text.codePointAt(index + 1) < 0x0590;
    }
    return c == 0xAD
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF
        || c == 0xFFFC
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || Character.getType(c) == Character.CONTROL;
  }
}
