package org.parley.server.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a field of one line. Characters that stand for nothing one sees, and
 * those that turn the direction of what comes after them, have no place in it: they would break
 * lists, logs and terminals. Nothing is cut off: what is too long is refused, with the reason.
 */
final class Typed {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
  private static final Pattern TURN = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
  private static final int SHOWN = 200;

  private Typed() {}

  /** The line; empty if nothing was typed. */
  static String line(@Nullable String given) {
    return given == null
        ? ""
        : SPACE.matcher(TURN.matcher(given).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * The same, of at most so many characters.
   *
   * @param what it is, as "a name"
   * @throws IllegalArgumentException if it is longer; the message says so
   */
  static String line(@Nullable String given, String what, int longest) {
    String line = line(given);
    if (line.length() > longest) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s has at most %,d characters, and this has %,d",
              what,
              longest,
              line.length()));
    }
    return line;
  }

  /** Words that may hold what was typed, short enough to show, as a sentence. */
  static String sentence(String words) {
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + " …" : words;
    return shown.isEmpty()
        ? ""
        : shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1) + ".";
  }
}
