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
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
