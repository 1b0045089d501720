package org.parley.similarity;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text as hashes, whatever their case and punctuation, and which are quoted. */
final class HashedWords {
  private long[] hashes = new long[32];
  private boolean[] quoted = new boolean[32];
  private int size;

  private HashedWords() {}

  static HashedWords of(String text) {
    HashedWords words = new HashedWords();
    words.scan(text.toLowerCase(Locale.ROOT));
    return words;
  }

  int size() {
    return size;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Whether quotation marks enclose a word. */
  boolean isQuoted(int word) {
    return quoted[word];
  }

  /** The identity of the text: equal for texts of the same words. */
  long key() {
    long key = size;
    for (int i = 0; i < size; i++) {
      key = mix(key * 31 + hashes[i]);
    }
    return key;
  }

  private void scan(String text) {
    boolean open = false;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        long hash = 0xcbf29ce484222325L;
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
          int letter = text.codePointAt(end);
          hash = (hash ^ letter) * 0x100000001b3L;
          end += Character.charCount(letter);
        }
        add(hash, open);
        next = end;
      } else {
        open = quotedAfter(text, at, point, open);
      }
      at = next;
    }
  }

  private void add(long hash, boolean open) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      quoted = Arrays.copyOf(quoted, 2 * size);
    }
    hashes[size] = hash;
    quoted[size++] = open;
  }

  private static boolean quotedAfter(String text, int at, int mark, boolean quoted) {
    return switch (mark) {
      case '"', '＂' -> !quoted;
      case '“', '„', '«', '‟' -> true;
      case '”', '»' -> false;
      case '‘' -> quoted || text.indexOf('’', at) > 0;
      case '’' -> quoted && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      case '`' -> quoted || text.startsWith("``", at);
      case '\'' -> quoted && !text.startsWith("''", at);
      default -> quoted;
    };
  }

  /** The finisher of MurmurHash3 (Appleby, 2011). */
  static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
