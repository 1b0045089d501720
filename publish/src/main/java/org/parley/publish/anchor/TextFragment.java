package org.parley.publish.anchor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Links that make a browser go to words on a page and mark them (WICG, "URL Fragment Text
 * Directives"). Where the words are not there, the page opens at its beginning.
 */
public final class TextFragment {
  /** A longer text is named by its first and last words, as browsers themselves do. */
  private static final int WHOLE = 100;

  private static final int WORDS = 5;
  private static final int FEWEST = 2 * WORDS + 1;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private TextFragment() {}

  /**
   * The address with a directive that points to some words.
   *
   * @param address of the page; a fragment that it has stays
   * @param words as they stand on the page, of one paragraph
   */
  public static String of(String address, String words) {
    return address + (address.indexOf('#') < 0 ? "#" : "") + directive(words);
  }

  /** The directive itself, {@code :~:text=...}. */
  public static String directive(String words) {
    String text = BLANKS.matcher(words).replaceAll(" ").strip();
    List<String> list = List.of(text.split(" ", -1));
    if (text.length() <= WHOLE || list.size() < FEWEST) {
      return ":~:text=" + escaped(text);
    }
    return ":~:text="
        + escaped(String.join(" ", list.subList(0, WORDS)))
        + ","
        + escaped(String.join(" ", list.subList(list.size() - WORDS, list.size())));
  }

  /** Escapes what has a meaning of its own in a directive, hyphen and comma too. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '.'
              || c == '_'
              || c == '~';
      if (plain) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return escaped.toString();
  }
}
