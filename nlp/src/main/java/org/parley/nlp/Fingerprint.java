package org.parley.nlp;

/**
 * Fingerprints of strings in 64 bits (FNV-1a over UTF-16 units), built up part by part. The models
 * are asked for tens of strings for each word; a fingerprint finds an entry without the string
 * being made. That no two entries of a table share one is checked when the models are packed.
 */
final class Fingerprint {
  /** The fingerprint of the empty string. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static long of(String text) {
    return add(EMPTY, text);
  }

  /** The fingerprint of a string and what is put behind it. */
  static long add(long before, String text) {
    return add(before, text, 0, text.length());
  }

  /** The fingerprint of a string and of a part of another put behind it. */
  static long add(long before, String text, int start, int end) {
    long print = before;
    for (int i = start; i < end; i++) {
      print = add(print, text.charAt(i));
    }
    return print;
  }

  static long add(long before, char unit) {
    return (before ^ unit) * PRIME;
  }
}
