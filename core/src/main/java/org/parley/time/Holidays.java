package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Holidays, whose day of each year follows from a rule of its table. */
final class Holidays {
  private static final Map<String, String> RULES = rules();

  private Holidays() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.HOLIDAY,
            EnumSet.of(Trigger.HOLIDAY),
            Wording.cased(
                "\\b(?:(?<relation>(?i:last|next|this)) )?(?<name>{HOLIDAY})\\b(?!-|,? Island|"
                    + " [Ww]eek(?:end)?\\b| Bowl| Parade| [A-Z][a-z]+ (?:said|says))(?:,?"
                    + " (?<year>{YEAR}))?"),
            (match, sentence) ->
                !match.group("name").equals("New Year")
                    || !sentence.startsWith(" ", match.end())
                    || !Character.isUpperCase(at(sentence, match.end() + 1))));
  }

  private static char at(String sentence, int index) {
    return index < sentence.length() ? sentence.charAt(index) : ' ';
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    String rule = RULES.get(key(e.partOrEmpty(Part.NAME)));
    if (rule == null) {
      return null;
    }
    boolean month = rule.endsWith(" month");
    if (e.has(Part.YEAR)) {
      return value(day(rule, NumericDates.number(e.partOrEmpty(Part.YEAR))), month);
    }
    LocalDate document = discourse.yearGiver();
    int year = document.getYear();
    LocalDate here = day(rule, year);
    if (here == null) {
      return null;
    }
    LocalDate past = here.isAfter(document) ? day(rule, year - 1) : here;
    LocalDate future = here.isBefore(document) ? day(rule, year + 1) : here;
    if (past == null || future == null) {
      return null;
    }
    return value(choose(e, document, past, future), month);
  }

  private static LocalDate choose(
      TimeExpression e, LocalDate document, LocalDate past, LocalDate future) {
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    long back = document.toEpochDay() - past.toEpochDay();
    long ahead = future.toEpochDay() - document.toEpochDay();
    return switch (relation) {
      case "last" -> past;
      case "next" -> future;
      case "this" -> e.direction() == Direction.PAST && back < ahead ? past : future;
      default ->
          switch (e.direction()) {
            case PAST -> ahead <= 21 && back > 180 ? future : past;
            case FUTURE -> future;
            case WEAK, NEUTRAL -> ahead <= back ? future : past;
          };
    };
  }

  private static @Nullable Value value(@Nullable LocalDate day, boolean month) {
    if (day == null) {
      return null;
    }
    Value value = Value.day(day);
    return month ? value.over(Interval.between(day, day.plusDays(29))).vaguely() : value;
  }

  /** The day of a holiday in a year; null if its calendar does not reach that far. */
  static @Nullable LocalDate day(String rule, int year) {
    String[] words = rule.split(" ");
    return switch (words[0]) {
      case "fixed" -> {
        String[] parts = words[1].split("-");
        yield LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
      case "weekday" -> nth(year, words);
      case "after" -> nth(year, words).plusDays(Integer.parseInt(words[4]));
      case "easter" -> easter(year).plusDays(Integer.parseInt(words[1]));
      case "orthodox" -> orthodoxEaster(year).plusDays(Integer.parseInt(words[1]));
      default -> hijri(year, words[1]);
    };
  }

  private static LocalDate nth(int year, String[] words) {
    return LocalDate.of(year, Integer.parseInt(words[1]), 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(words[3]), DayOfWeek.of(Integer.parseInt(words[2]))));
  }

  /** Easter Sunday after the Gregorian computus (J.-M. Oudin, 1940). */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int k = (century - 17) / 25;
    int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    i -= (i / 28) * (1 - (i / 28) * (29 / (i + 1)) * ((21 - golden) / 11));
    int j = (year + year / 4 + i + 2 - century + century / 4) % 7;
    int l = i - j;
    int month = 3 + (l + 40) / 44;
    return LocalDate.of(year, month, l + 28 - 31 * (month / 4));
  }

  /** Easter Sunday of the Julian computus (J. Meeus, Astronomical Algorithms), Gregorian day. */
  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int month = (d + e + 114) / 31;
    int day = (d + e + 114) % 31 + 1;
    return LocalDate.of(year, month, day).plusDays(year / 100 - year / 400 - 2);
  }

  private static @Nullable LocalDate hijri(int year, String monthDay) {
    if (year < 1890 || year > 2170) {
      return null;
    }
    String[] parts = monthDay.split("-");
    HijrahDate newYear = HijrahChronology.INSTANCE.date(LocalDate.of(year, 1, 1));
    int first = newYear.get(ChronoField.YEAR);
    for (int islamic = first; islamic <= first + 1; islamic++) {
      LocalDate day =
          LocalDate.from(
              HijrahChronology.INSTANCE.date(
                  islamic, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
      if (day.getYear() == year) {
        return day;
      }
    }
    return null;
  }

  private static String key(String name) {
    return Wording.lower(name).replace(" '", "'");
  }

  private static Map<String, String> rules() {
    Map<String, String> map = new HashMap<>();
    WordList.rows(Holidays.class, "holidays.tsv")
        .forEach(row -> map.put(key(row.get(0)), row.get(1)));
    return map;
  }
}
