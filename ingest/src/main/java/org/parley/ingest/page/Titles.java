package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a page may be called, for telling its title from other headings. */
final class Titles {
  private static final int SHORTEST = 8;
  private final List<String> known = new ArrayList<>();

  Titles(Collection<String> titles) {
    for (String title : titles) {
      String letters = letters(title);
      if (!letters.isEmpty()) {
        known.add(letters);
      }
    }
  }

  /** True if a heading is one of the titles, or a title without the site's name. */
  boolean match(String heading) {
    String letters = letters(heading);
    for (String title : known) {
      if (title.equals(letters)
          || (letters.length() >= SHORTEST
              && letters.length() * 2 > title.length()
              && (title.startsWith(letters) || title.endsWith(letters)))) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits only, in lower case. */
  static String letters(String text) {
    char[] letters = new char[text.length()];
    int size = 0;
    boolean ascii = true;
    for (int i = 0; i < letters.length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (Character.isLetterOrDigit(c)) {
          letters[size++] = c;
          ascii = false;
        }
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        letters[size++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        letters[size++] = (char) (c | 0x20);
      }
    }
    String small = new String(letters, 0, size);
    return ascii ? small : small.toLowerCase(Locale.ROOT);
  }
}
