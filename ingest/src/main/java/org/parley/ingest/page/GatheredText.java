package org.parley.ingest.page;

import java.util.Arrays;

/** The words of a block while they are gathered, white space normalised. */
final class GatheredText {
  private char[] letters = new char[1024];
  private int length;
  private boolean space;

  /** Its length so far, a space that is still to come left aside. */
  int length() {
    return length;
  }

  /** True if there are no words yet. */
  boolean isEmpty() {
    return length == 0;
  }

  /** The words after this stand apart from those before. */
  void space() {
    space = true;
  }

  /** Ends a line. */
  void lineBreak() {
    trim();
    put('\n');
  }

  /**
   * Adds words of the page.
   *
   * @param end how many of their letters are taken
   * @param preformatted true if a line break of the source is one for the reader
   * @return true if there was more than white space
   */
  boolean add(String words, int end, boolean preformatted) {
    if (letters.length - length <= end) {
      letters = Arrays.copyOf(letters, Math.max(length + end + 1, letters.length * 2));
    }
    boolean printed = false;
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        if (PlainText.isUnprintable(words, i)) {
          continue;
        }
        if (c == '\n' && preformatted && length > 0) {
          put('\n');
          continue;
        }
        if (PlainText.isSpace(c)) {
          space = true;
          continue;
        }
      }
      if (space && length > 0 && letters[length - 1] != '\n') {
        put(' ');
      }
      space = false;
      printed = true;
      put(c);
    }
    return printed;
  }

  private void put(char c) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    letters[length++] = c;
  }

  /** Takes away white space at the end. */
  void trim() {
    space = false;
    while (length > 0 && letters[length - 1] <= ' ') {
      length--;
    }
  }

  /** Forgets everything. */
  void clear() {
    length = 0;
    space = false;
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
