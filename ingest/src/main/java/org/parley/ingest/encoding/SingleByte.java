package org.parley.ingest.encoding;

import java.nio.charset.Charset;

/**
 * Tells the old single-byte encodings apart. In a Cyrillic text whole words are made of high bytes;
 * in a western one they stand alone between ASCII letters. Of the two Cyrillic ones, windows-1251
 * has its small letters at E0 to FF and KOI8-R at C0 to DF, and most letters of a text are small.
 */
final class SingleByte {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Charset KOI8_R = Charset.forName("KOI8-R");

  private SingleByte() {}

  static Charset of(byte[] bytes) {
    int alone = 0;
    int together = 0;
    int lower = 0;
    int upper = 0;
    int run = 0;
    for (int i = 0; i <= bytes.length; i++) {
      int value = i < bytes.length ? bytes[i] & 0xFF : ' ';
      if (value >= 0xC0) {
        run++;
        if (value >= 0xE0) {
          upper++;
        } else {
          lower++;
        }
      } else {
        if (run >= 3) {
          together += run;
        } else {
          alone += run;
        }
        run = 0;
      }
    }
    if (together <= alone) {
      return WINDOWS_1252;
    }
    return upper >= lower ? WINDOWS_1251 : KOI8_R;
  }
}
