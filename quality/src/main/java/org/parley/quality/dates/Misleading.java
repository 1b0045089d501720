package org.parley.quality.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a wrong value that misleads a reader from one that only follows another convention. It
 * misleads if its days do not meet the true ones, if it claims a day where a month or more is
 * meant, or if a date of the calendar is reduced to a length or to nothing.
 */
final class Misleading {
  private static final int LONGER_THAN_A_WEEK = 8;
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);
  private static final Pattern VALUE =
      Pattern.compile(
          "(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|W(\\d\\d?)(-WE)?(?:-\\d)?|Q(\\d)|H(\\d)|(SP|SU|FA|WI)|XX(?:-XX)?))?(?:T.*)?(?:/.*)?|(\\d{3})X?|(\\d\\d)(?:XX)?");

  private record Days(LocalDate first, LocalDate last) {
    long count() {
      return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean meets(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  private Misleading() {}

  /**
   * @param gold the true TIMEX3 value
   * @param ours a value that is not equal to it
   */
  static boolean is(String gold, String ours) {
    Days truth = days(gold);
    if (truth == null) {
      return false;
    }
    Days claimed = days(ours);
    if (claimed == null) {
      return true;
    }
    boolean falsePrecision = claimed.count() == 1 && truth.count() >= LONGER_THAN_A_WEEK;
    return falsePrecision || !claimed.meets(truth);
  }

  private static @Nullable Days days(String value) {
    Matcher match = VALUE.matcher(value.strip());
    if (!match.matches()) {
      return null;
    }
    try {
      return days(match);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Days days(Matcher match) {
    if (match.group(9) != null) {
      int first = Integer.parseInt(match.group(9)) * 10;
      return span(LocalDate.of(first, 1, 1), 120);
    }
    if (match.group(10) != null) {
      int first = Integer.parseInt(match.group(10)) * 100;
      return span(LocalDate.of(Math.max(1, first), 1, 1), 1200);
    }
    int year = Integer.parseInt(match.group(1));
    if (match.group(3) != null) {
      LocalDate day = LocalDate.of(year, number(match, 2), number(match, 3));
      return new Days(day, day);
    }
    if (match.group(2) != null) {
      return span(LocalDate.of(year, number(match, 2), 1), 1);
    }
    if (match.group(4) != null) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 4))
              .with(java.time.DayOfWeek.MONDAY);
      return new Days(match.group(5) == null ? monday : monday.plusDays(5), monday.plusDays(6));
    }
    if (match.group(6) != null) {
      return span(LocalDate.of(year, number(match, 6) * 3 - 2, 1), 3);
    }
    if (match.group(7) != null) {
      return span(LocalDate.of(year, number(match, 7) * 6 - 5, 1), 6);
    }
    if (match.group(8) != null) {
      int month = SEASONS.getOrDefault(match.group(8), 1);
      LocalDate first = LocalDate.of(month == 12 ? year - 1 : year, month, 1);
      return new Days(first, LocalDate.of(year, month == 12 ? 12 : month, 1).plusMonths(3));
    }
    return span(LocalDate.of(year, 1, 1), 12);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Days span(LocalDate first, int months) {
    return new Days(first, first.plusMonths(months).minusDays(1));
  }
}
