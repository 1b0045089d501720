package org.parley.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a stamp.
 *
 * @param time its clock time; null if it has none
 * @param start where the date stands in the stamp
 */
record StampDate(LocalDate day, @Nullable StampTime time, int start, int end) {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})(?:-(?<month>\\d\\d?)-(?<day>\\d\\d?)|/(?<month2>\\d\\d?)/(?<day2>\\d\\d?)|(?<month3>\\d\\d)(?<day3>\\d\\d)|\\.(?<month5>\\d\\d)\\.(?<day5>\\d\\d)|\u5e74 ?(?<month4>\\d\\d?)\u6708 ?(?<day4>\\d\\d?)\u65e5)(?!\\d)T?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|\u00ba|\u00b0)?[ -]?(?:(?:de|of|d') ?)?(?<name>\\p{L}{3,20})\\.?,?[ -]?(?:del? |of )?(?<year>\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3,20})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?,| at)? ?(?:(?<clock>\\d\\d:\\d\\d(?::\\d\\d)?(?: ?(?:[A-Z]{3,4}|[+-]\\d{4}|GMT[+-]\\d{2,4}))?) )?(?<year>\\d{4})(?![\\d:])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})\\.? (?<name>\\p{L}{3,20})\\.? (?<day>\\d{1,2})(?![\\d:])");
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d.:/-])(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![\\d/-])");

  /** The first date of a stamp; null if there is none, or none for sure. */
  static @Nullable StampDate find(String text) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      LocalDate day =
          NumericDates.date(number(iso.group("year")), isoPart(iso, "month"), isoPart(iso, "day"));
      if (day != null) {
        return withTime(day, text, iso);
      }
    }
    for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST, YEAR_FIRST}) {
      Matcher named = pattern.matcher(text);
      while (named.find()) {
        int month = MonthNames.month(named.group("name"));
        LocalDate day =
            NumericDates.date(number(named.group("year")), month, number(named.group("day")));
        if (day != null) {
          return withTime(day, text, named);
        }
      }
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.find() ? ofDigits(digits, text) : null;
  }

  /** The stamp with date and time blanked. */
  String without(String text) {
    String rest = text.substring(0, start) + " " + text.substring(end);
    StampTime clock = time;
    if (clock == null || (clock.start() >= start && clock.end() <= end)) {
      return rest;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (int i = start; i < end; i++) {
      blanked.setCharAt(i, ' ');
    }
    for (int i = clock.start(); i < clock.end(); i++) {
      blanked.setCharAt(i, ' ');
    }
    return blanked.toString();
  }

  private static @Nullable StampDate ofDigits(Matcher digits, String text) {
    String written = digits.group("year");
    int year = number(written) + (written.length() == 2 ? 2000 : 0);
    int first = number(digits.group("first"));
    int second = number(digits.group("second"));
    boolean dotted = digits.group("mark").equals(".");
    LocalDate dayFirst = NumericDates.date(year, second, first);
    LocalDate monthFirst = dotted ? null : NumericDates.date(year, first, second);
    boolean unsure = dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    LocalDate day = dayFirst == null ? monthFirst : dayFirst;
    return unsure || day == null ? null : withTime(day, text, digits);
  }

  private static StampDate withTime(LocalDate day, String text, Matcher match) {
    StampTime time = StampTime.find(text, match.end(), text.length());
    if (time == null) {
      time = StampTime.find(text, match.start(), match.end());
    }
    if (time == null) {
      time = StampTime.find(text, 0, match.start());
    }
    return new StampDate(day, time, match.start(), match.end());
  }

  private static int isoPart(Matcher iso, String name) {
    for (String suffix : new String[] {"", "2", "3", "4", "5"}) {
      String text = iso.group(name + suffix);
      if (text != null) {
        return number(text);
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return NumericDates.number(digits);
  }
}
