package org.parley.time;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clock time of a stamp.
 *
 * @param offset minutes east of Greenwich; null if the stamp does not say
 * @param start where it stands in the stamp
 */
record StampTime(LocalTime clock, @Nullable Integer offset, int start, int end) {
  private static final Pattern CLOCK =
      Wording.anyCase(
          "(?<![\\d.:/-])(?<hour>2[0-3]|[01]?\\d)(?!\\d)(?:(?:[:h]|\\.(?=[0-5]\\d(?![\\d.])))(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?)? ?(?<half>[ap]\\.?m\\b\\.?)?(?: ?(?:uhr|hrs|h|local time)\\b)?(?: ?\\(?(?<zone>Z\\b|(?:{ZONE}\\b)?(?: ?[+-] ?\\d{1,2}(?::?\\d\\d)?)?))?");
  private static final Pattern OFFSET = Pattern.compile("([+-]) ?(\\d{1,2}):?(\\d\\d)?");

  /** The first clock time in a part of a stamp; null if there is none. */
  static @Nullable StampTime find(String text, int from, int to) {
    Matcher match = CLOCK.matcher(text).region(from, to);
    match.useTransparentBounds(true);
    while (match.find()) {
      boolean isClock = match.group("minute") != null || match.group("half") != null;
      if (isClock) {
        return of(match);
      }
    }
    return null;
  }

  private static @Nullable StampTime of(Matcher match) {
    int hour = Integer.parseInt(match.group("hour"));
    String half = match.group("half");
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (Wording.lower(half).startsWith("p") ? 12 : 0);
    }
    LocalTime clock =
        LocalTime.of(hour, number(match.group("minute")), number(match.group("second")));
    return new StampTime(clock, offset(match.group("zone")), match.start(), match.end());
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable Integer offset(@Nullable String zone) {
    String text = zone == null ? "" : zone.strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher numbers = OFFSET.matcher(text);
    boolean hasNumbers = numbers.find();
    String name = hasNumbers ? text.substring(0, numbers.start()).strip() : text;
    Integer base =
        name.isEmpty() || name.equalsIgnoreCase("z") ? Integer.valueOf(0) : Lexicon.zone(name);
    if (base == null || !hasNumbers) {
      return base;
    }
    int minutes = 60 * Integer.parseInt(numbers.group(2)) + number(numbers.group(3));
    return base + (numbers.group(1).equals("-") ? -minutes : minutes);
  }
}
