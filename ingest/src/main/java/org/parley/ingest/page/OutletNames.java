package org.parley.ingest.page;

import java.util.Collection;
import java.util.regex.Pattern;

/** The names that a page's outlet goes by: as a publisher, as a site, as an address. */
final class OutletNames {
  private static final int SHORTEST = 3;

  /** The end of a name that is only an address: "example.co.uk". */
  private static final Pattern DOMAIN = Pattern.compile("(?:\\.[A-Za-z]{2,4}){1,2}$");

  private OutletNames() {}

  /** A name without the top domain at its end; the rest stays as it is. */
  static String withoutDomain(String name) {
    return DOMAIN.matcher(name).replaceFirst("");
  }

  /** True if a name is one of the outlet's, or begins or goes on like one. */
  static boolean isOne(String name, Collection<String> outlet) {
    String letters = Titles.letters(name);
    for (String known : outlet) {
      String whole = Titles.letters(withoutDomain(known));
      if (whole.length() >= SHORTEST && (letters.startsWith(whole) || whole.startsWith(letters))) {
        return true;
      }
    }
    return false;
  }
}
