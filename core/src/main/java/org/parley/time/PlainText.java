package org.parley.time;

/** Spells white space, dashes and apostrophes one way each, one character for one. */
final class PlainText {
  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '`' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00a0', '\u202f', '\u2009', '\u2007', '\n', '\r', '\t' -> ' ';
            default -> c;
          });
    }
    return plain.toString();
  }
}
