package org.parley.ingest.page;

import java.util.Arrays;

/** Words of small ASCII letters and their flags, looked up letter by letter without copies. */
final class NameTrie {
  private static final int LETTERS = 26;

  private int[] next = new int[LETTERS * 256];
  private int[] flags = new int[256];
  private int size = 1;

  /** Adds flags to a word; a word with anything but the letters a to z cannot be added. */
  void add(String word, int flag) {
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      int edge = at * LETTERS + letter(word.charAt(i));
      if (next[edge] == 0) {
        if (size == flags.length) {
          next = Arrays.copyOf(next, next.length * 2);
          flags = Arrays.copyOf(flags, flags.length * 2);
        }
        next[edge] = size++;
      }
      at = next[edge];
    }
    flags[at] |= flag;
  }

  private static int letter(char c) {
    if (c < 'a' || c > 'z') {
      throw new IllegalArgumentException("not a letter from a to z: " + c);
    }
    return c - 'a';
  }

  /** The place one letter further, 0 if no word goes on so. The root is 0. */
  int step(int place, char c) {
    int letter = (c | 0x20) - 'a';
    return c < 0x80 && letter >= 0 && letter < LETTERS ? next[place * LETTERS + letter] : 0;
  }

  /** The flags of the word that ends at a place, 0 if none does. */
  int flags(int place) {
    return flags[place];
  }
}
