package org.parley.ingest.encoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.WordList;

/**
 * Tells single-byte encodings apart by the alphabets of languages: in the right encoding nearly all
 * letters beyond ASCII belong to one language; in a wrong one they are of several, are no letters,
 * or go from small to capital within a word.
 */
final class LetterSets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The part of the letters that has to be of one language before a text is no western one. */
  private static final double LEAST = 0.95;

  /** By how much that part has to be larger than it is in windows-1252. */
  private static final double MARGIN = 0.05;

  /** What stands anywhere in a text of any language. */
  private static final String MARKS = "\u00a0\u00ad\u200c\u200d\u200e\u200f«»‹›“”„‘’‚–—…•·";

  /** What stands anywhere but after a letter: there it is a letter of another encoding. */
  private static final String SIGNS = "¡¿§©®°²³¹¼½¾×ªº€£¥¢";

  private static final Map<Charset, List<String>> ALPHABETS = alphabets();

  private LetterSets() {}

  private static Map<Charset, List<String>> alphabets() {
    Map<Charset, List<String>> alphabets = new LinkedHashMap<>();
    for (List<String> row : WordList.rows(LetterSets.class, "letters.tsv")) {
      for (String name : WordList.several(row.get(0), ',')) {
        if (Charset.isSupported(name)) {
          alphabets.computeIfAbsent(Charset.forName(name), n -> new ArrayList<>()).add(row.get(2));
        }
      }
    }
    return alphabets;
  }

  /** The encoding in which the bytes are most like one language; windows-1252 if none is. */
  static Charset of(byte[] bytes) {
    Charset best = WINDOWS_1252;
    double most = Math.max(LEAST, share(bytes, WINDOWS_1252) + MARGIN);
    for (Charset charset : ALPHABETS.keySet()) {
      double share = charset.equals(WINDOWS_1252) ? 0 : share(bytes, charset);
      if (share > most || (share == most && best.equals(WINDOWS_1252))) {
        best = charset;
        most = share;
      }
    }
    return best;
  }

  /**
   * True if the letters are of a language that is written in this encoding, and of an encoding
   * without an alphabet here.
   */
  static boolean explain(byte[] bytes, Charset charset) {
    return !ALPHABETS.containsKey(charset) || share(bytes, charset) >= LEAST;
  }

  /** The part of the letters beyond ASCII that are of one language, the likeliest; 0 to 1. */
  private static double share(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    int[] counts = new int[Character.MAX_VALUE + 1];
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      boolean mark =
          MARKS.indexOf(c) >= 0 || (SIGNS.indexOf(c) >= 0 && !Character.isLetter(before));
      if (c >= 0x80 && !mark) {
        all++;
        if (!Character.isUpperCase(c) || !Character.isLowerCase(before)) {
          counts[Character.toLowerCase(c)]++;
        }
      }
    }
    int most = 0;
    for (String alphabet : ALPHABETS.getOrDefault(charset, List.of())) {
      most = Math.max(most, alphabet.chars().map(letter -> counts[letter]).sum());
    }
    return all == 0 ? 0 : most / (double) all;
  }
}
