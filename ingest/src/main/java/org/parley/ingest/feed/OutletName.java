package org.parley.ingest.feed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of the outlet in a feed's title. Titles join it with the name of a section in either
 * order; the part that the host is named after is the outlet, and where none is, the title stays
 * whole.
 */
final class OutletName {
  private static final Pattern JOINT = Pattern.compile("\\s+[-–—|>»«:·•/]+\\s+|\\s*[|»>]\\s*");
  private static final Pattern FEED_WORD =
      Pattern.compile("(?i)[\\s\\-–|:]*\\b(?:RSS|Atom)(?:[ -]?feeds?)?(?: \\d\\.\\d)?$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final int LEAST = 3;

  private OutletName() {}

  /**
   * @param title title of the feed, or null
   * @param link address of the outlet's pages or feed, or null
   * @return null if there is no title
   */
  static @Nullable String of(@Nullable String title, @Nullable String link) {
    if (title == null) {
      return null;
    }
    String plain = FEED_WORD.matcher(title).replaceFirst("").strip();
    if (plain.isEmpty()) {
      return title;
    }
    String host = Addresses.host(link);
    if (host != null) {
      for (String part : JOINT.split(plain)) {
        if (isNamedAfter(host, part)) {
          return part.strip();
        }
      }
    }
    return plain;
  }

  private static boolean isNamedAfter(String host, String part) {
    String name = letters(part);
    if (name.length() < LEAST) {
      return false;
    }
    String bare = name.startsWith("the") ? name.substring("the".length()) : name;
    for (String label : host.split("\\.")) {
      String own = letters(label);
      if (own.length() >= LEAST && (own.equals(name) || own.equals(bare))) {
        return true;
      }
      if (bare.length() >= 2 * LEAST && own.contains(bare)) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String words) {
    String plain = MARK.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
