package org.parley.text;

/** The marks that end sentences, and those that open and close round them. */
final class Terminators {
  private static final String STOPS = ".?!…‽。！？｡．؟۔।॥։።።၊။។៕᙮᠃᠉⸮";
  private static final String FREE = "。！？｡．။។៕";
  private static final String CLOSERS = "\"”’'»›)]}」』】〉》）］｝＂＇";
  private static final String OPENERS = "\"“‘'«‹([{「『【〈《（［｛„‚¿¡–—-•▪●*";

  private Terminators() {}

  static boolean ends(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /** True of marks that are written with no space after them. */
  static boolean needsNoSpace(char c) {
    return FREE.indexOf(c) >= 0;
  }

  /** End of the marks that begin at an offset, spaced ellipses (". . .") among them. */
  static int runEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      if (ends(text.charAt(i))) {
        i++;
      } else if (text.charAt(i) == ' '
          && i + 1 < end
          && text.charAt(i - 1) == '.'
          && text.charAt(i + 1) == '.') {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** End of the closing marks that follow, footnote numbers in brackets among them. */
  static int closersEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (CLOSERS.indexOf(c) >= 0) {
        i++;
      } else if (c == '[' && footnoteEnd(text, i, end) > 0) {
        i = footnoteEnd(text, i, end);
      } else if (c == ' ' && i + 1 < end && isLoneCloser(text, i + 1, end)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Start of the first word after opening marks. */
  static int openersEnd(String text, int from, int end) {
    int i = from;
    while (i < end
        && (OPENERS.indexOf(text.charAt(i)) >= 0 || (i > from && text.charAt(i) == ' '))) {
      i++;
    }
    return i;
  }

  /** A closing mark set off by spaces, as in "it is over . ” He left". */
  private static boolean isLoneCloser(String text, int at, int end) {
    return "”’»".indexOf(text.charAt(at)) >= 0 && (at + 1 == end || text.charAt(at + 1) == ' ');
  }

  private static int footnoteEnd(String text, int open, int end) {
    int i = open + 1;
    while (i < end && i - open < 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < end && text.charAt(i) == ']' ? i + 1 : -1;
  }
}
