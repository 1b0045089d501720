package org.parley.text.furniture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * The whole date in a stamp, a dateline or a metadata field: "2025-03-12T21:07:48Z", "March 12,
 * 2025, 9:07 p.m. EDT", "12 Mar 2025", "Wed, 12 Mar 2025 21:07:48 +0000", "12.03.2025". A moment is
 * given only where its offset from UTC is; otherwise the day. A day that can be read in two ways
 * ("03/04/2025") is none. Nothing is told of relative words ("4 hours ago").
 */
public final class StampDate {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3));

  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]"
              + MONTH
              + ",?[ -](?<year>\\d{4})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\b(?<a>\\d{1,2})(?<mark>[./-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<hour>\\d{1,2})(?::|(?=[ap]"
              + " ?m))(?<minute>\\d{2})?(?::(?<second>\\d{2}))?(?:[.,]\\d{1,9})?"
              + " ?(?<half>[AaPp]\\.?[Mm]\\b\\.?)?"
              + " ?(?<zone>Z\\b|[A-Z]{3,4}\\b|[+-]\\d{2}:?\\d{2})?");

  private StampDate() {}

  /**
   * The first whole date in some words.
   *
   * @return a day, or an instant in UTC where the words give a time and its offset; null if there
   *     is no date with day, month and year
   */
  public static @Nullable When of(@Nullable String words) {
    if (words == null || words.length() > 400) {
      return null;
    }
    for (Pattern pattern : new Pattern[] {ISO, MONTH_FIRST, DAY_FIRST, NUMBERS}) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        LocalDate day = day(pattern, matcher);
        return day == null ? null : withClock(day, words.substring(matcher.end()), words.strip());
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(Pattern pattern, Matcher matcher) {
    try {
      int year = Integer.parseInt(matcher.group("year"));
      if (pattern == NUMBERS) {
        int a = Integer.parseInt(matcher.group("a"));
        int b = Integer.parseInt(matcher.group("b"));
        boolean dayFirst = a > 12 || matcher.group("mark").equals(".");
        if (!dayFirst && b <= 12 && a != b) {
          return null;
        }
        return dayFirst ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b);
      }
      int month =
          pattern == ISO
              ? Integer.parseInt(matcher.group("number"))
              : MONTHS.getOrDefault(
                  matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT), 0);
      return LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static When withClock(LocalDate day, String after, String words) {
    Matcher clock = CLOCK.matcher(after);
    if (!clock.find() || clock.group("zone") == null || clock.start() > 12) {
      return When.day(day, words);
    }
    Integer minutes = offset(clock.group("zone"));
    String minute = clock.group("minute");
    String second = clock.group("second");
    if (minutes == null) {
      return When.day(day, words);
    }
    try {
      int hour = Integer.parseInt(clock.group("hour"));
      String half = clock.group("half");
      if (half != null) {
        hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
      }
      LocalDateTime local =
          day.atTime(
              hour,
              minute == null ? 0 : Integer.parseInt(minute),
              second == null ? 0 : Integer.parseInt(second));
      return When.instant(local.minusMinutes(minutes), words);
    } catch (DateTimeException e) {
      return When.day(day, words);
    }
  }

  private static @Nullable Integer offset(String zone) {
    if (zone.charAt(0) != '+' && zone.charAt(0) != '-') {
      Integer hours = ZONES.get(zone);
      return hours == null ? null : Integer.valueOf(hours * 60);
    }
    try {
      String plain = zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
      return ZoneOffset.of(plain).getTotalSeconds() / 60;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
