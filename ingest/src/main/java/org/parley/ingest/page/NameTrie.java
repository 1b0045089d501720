package org.parley.ingest.page;

import java.util.Arrays;

/** Words of small ASCII letters and their flags, looked up letter by letter without copies. */
final class NameTrie {
  private static final int LETTERS = 26;

  private int[] next = new int[LETTERS * 256];
  private int[] flags = new int[256];
  private int size = 1;

  /** A trie in which these words, and no others, have the flag 1. */
  static NameTrie of(String... words) {
    NameTrie trie = new NameTrie();
    for (String word : words) {
      trie.add(word, 1);
    }
    return trie;
  }

  /** The flags of the word that a stretch of a name is, in either case; 0 if it is none. */
  int flags(String name, int start, int end) {
    int place = 0;
    for (int i = start; i < end; i++) {
      place = step(place, name.charAt(i));
      if (place == 0) {
        return 0;
      }
    }
    return flags[place];
  }

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
