package org.parley.actor;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How far two spellings of a name can be the same name: without accents, by a key that the common
 * ways of writing Cyrillic and Arabic names in Latin letters share, and by edit distance
 * (Damerau's, with neighbours swapped).
 */
final class Spelling {
  private static final String[][] SAME_SOUND = {
    {"yy", "i"},
    {"iy", "i"},
    {"ii", "i"},
    {"ij", "i"},
    {"yi", "i"},
    {"ey", "ei"},
    {"ay", "ai"},
    {"oy", "oi"},
    {"kh", "h"},
    {"gh", "g"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "j"},
    {"tch", "ch"},
    {"tsch", "ch"},
    {"sch", "sh"},
    {"shch", "sh"},
    {"tz", "ts"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ph", "f"},
    {"w", "v"},
    {"ck", "k"},
    {"q", "k"},
    {"ks", "x"},
    {"yu", "u"},
    {"iu", "u"},
    {"ya", "a"},
    {"ia", "a"},
    {"ye", "e"},
    {"ie", "e"},
    {"yo", "o"},
    {"y", "i"}
  };

  private Spelling() {}

  /** Without accents and with plain apostrophes; other letters stay. */
  static String plain(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ø' -> out.append('o');
        case 'Ø' -> out.append('O');
        case 'ł' -> out.append('l');
        case 'Ł' -> out.append('L');
        case 'đ' -> out.append('d');
        case 'Đ' -> out.append('D');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'Æ' -> out.append("Ae");
        case '’', '‘', '`', 'ʼ' -> out.append('\'');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A key that spellings of one name in different transliterations share. */
  static String sound(String name) {
    String key = plain(name).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetter(key.charAt(i))) {
        letters.append(key.charAt(i));
      }
    }
    key = letters.toString();
    for (String[] pair : SAME_SOUND) {
      key = key.replace(pair[0], pair[1]);
    }
    StringBuilder single = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }

  /** How many letters must be changed, added, left out or swapped to make one from the other. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = best;
      }
    }
    return cost[a.length()][b.length()];
  }
}
