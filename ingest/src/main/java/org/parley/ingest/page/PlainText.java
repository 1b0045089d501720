package org.parley.ingest.page;

/** Text as a reader sees it: white space normalised, marks without words gone. */
final class PlainText {
  private PlainText() {}

  /** One line: runs of white space become one space, none at the ends. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnprintable(text, i)) {
        continue;
      }
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space && plain.length() > 0) {
        plain.append(' ');
      }
      space = false;
      plain.append(c);
    }
    return plain.toString();
  }

  static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u0080' && (c == '\u0085' || Character.isSpaceChar(c)));
  }

  /**
   * True for what carries no words: control characters, soft hyphens, zero-width spaces and joints
   * between words, non-characters, and halves of a pair whose other half is missing.
   */
  static boolean isUnprintable(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r' && c != '\f';
    }
    if (c < 0x7f) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff'
        || c >= '\ufffe'
        || (c < '\u00a0' && c != '\u0085');
  }
}
