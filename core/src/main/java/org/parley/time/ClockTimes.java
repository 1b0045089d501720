package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "10:35 a.m. (0735 GMT) Friday", "6.15pm", "noon on Saturday". */
final class ClockTimes {
  private static final Set<Trigger> CLOCK = EnumSet.of(Trigger.DIGIT);
  private static final String DAY =
      "(?:(?:on |, )?(?<name>(?i:yesterday|today|tomorrow))\\b|(?:on |, )?(?:{FULLWEEKDAY},?"
          + " )?(?<month>{MONTH}) (?<day>\\d{1,2})\\b(?:, (?<year>{YEAR})\\b)?|(?:on |,"
          + " )?(?:{FULLWEEKDAY},? )?(?<day3>\\d{1,2}) (?<month3>{MONTH})\\b(?:"
          + " (?<year3>{YEAR})\\b)?|(?:on |, )?(?<weekday>{FULLWEEKDAY})\\b)";
  private static final String DAY_AFTER =
      "(?= ?(?:\\([^)]{1,40}\\))?,? ?(?:(?:on )?(?<name2>(?i:yesterday|today|tomorrow))\\b|(?:on"
          + " )?(?:{FULLWEEKDAY},? )?(?<month2>{MONTH}) (?<day2>\\d{1,2})\\b(?:,"
          + " (?<year2>{YEAR})\\b)?|(?:on )?(?:{FULLWEEKDAY},? )?(?<day4>\\d{1,2})"
          + " (?<month4>{MONTH})\\b(?: (?<year4>{YEAR})\\b)?|(?:on"
          + " )?(?<weekday2>{FULLWEEKDAY})\\b)|)";
  private static final String ZONE =
      "(?: ?\\(?(?<zone>{ZONE}(?: ?[+-]\\d{1,2})?)\\b\\)?|"
          + " (?i:eastern|central|pacific|local|moscow|kyiv|london|eastern standard|eastern"
          + " daylight) time)?";

  private ClockTimes() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.CLOCK_TIME,
            CLOCK,
            Wording.cased(
                "(?<![\\d.,:$-])\\b(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?"
                    + " ?(?<halfday>[aApP]\\.[mM]\\.?|[aApP][mM]\\b|o'clock(?: in the"
                    + " (?:morning|afternoon|evening)| at night)?|(?i:in the"
                    + " (?:morning|afternoon|evening)))(?![a-z])"
                    + ZONE
                    + "(?:,? "
                    + DAY
                    + ")?"
                    + DAY_AFTER)),
        new Finder(
            Rule.CLOCK_TIME,
            CLOCK,
            Wording.cased(
                "(?<![\\d.,:$/-])\\b(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d\\d)?(?![\\d:.]\\d?)\\b"
                    + ZONE
                    + DAY_AFTER)),
        new Finder(
            Rule.CLOCK_TIME,
            CLOCK,
            Wording.cased(
                "(?<![\\d.,:$/-])\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?<zone>{ZONE})\\b"
                    + DAY_AFTER)),
        new Finder(
            Rule.CLOCK_TIME,
            EnumSet.of(Trigger.DAY),
            Wording.cased(
                "\\b(?<halfday>(?i:noon|midday|midnight))\\b(?!time)"
                    + ZONE
                    + "(?: "
                    + DAY
                    + ")?"
                    + DAY_AFTER),
            (match, sentence) -> !Nearby.before(sentence, match.start()).endsWith("High ")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    LocalDate day = day(e, discourse);
    String half = Wording.lower(e.partOrEmpty(Part.HALFDAY)).replace(".", "");
    int hour = NumericDates.number(e.partOrEmpty(Part.HOUR));
    int minute = NumericDates.number(e.partOrEmpty(Part.MINUTE));
    boolean afternoon =
        half.equals("pm")
            || half.endsWith("afternoon")
            || half.endsWith("evening")
            || (half.endsWith("night") && hour > 5);
    boolean morning = half.equals("am") || half.endsWith("morning");
    if (half.equals("noon") || half.equals("midday")) {
      hour = 12;
    } else if (half.equals("midnight")) {
      hour = 24;
    } else if (afternoon && hour < 12) {
      hour += 12;
    } else if (morning && hour == 12) {
      hour = 0;
    }
    if (hour > 24) {
      return null;
    }
    String clock = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    Value value = new Value(TimexType.TIME, day + clock, Interval.day(day), false);
    LocalDateTime local = day.atStartOfDay().plusHours(hour).plusMinutes(minute);
    Integer offset = offset(e.partOrEmpty(Part.ZONE));
    if (offset != null) {
      return value.over(Interval.minute(local.minusMinutes(offset)));
    }
    return hour == 24 ? value.over(Interval.between(day, day.plusDays(1))) : value;
  }

  private static LocalDate day(TimeExpression e, Discourse discourse) {
    String name = Wording.lower(e.partOrEmpty(Part.NAME));
    if (!name.isEmpty()) {
      return DayWords.day(name, discourse);
    }
    if (e.has(Part.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(Lexicon.weekday(e.part(Part.WEEKDAY)));
      return Weekdays.day(weekday, "", e.direction(), discourse);
    }
    if (e.has(Part.MONTH)) {
      int month = Lexicon.month(e.part(Part.MONTH));
      int number = NumericDates.number(e.partOrEmpty(Part.DAY));
      LocalDate told =
          e.has(Part.YEAR)
              ? NumericDates.date(NumericDates.number(e.partOrEmpty(Part.YEAR)), month, number)
              : YearChoice.ofDay(month, number, YearChoice.Lean.of(e), discourse.yearGiver());
      if (told != null) {
        return told;
      }
    }
    LocalDate inSentence = discourse.dayInSentence(e.sentence());
    return inSentence != null ? inSentence : discourse.document();
  }

  /** Minutes east of Greenwich of "EST", "GMT +3"; null if not known. */
  private static @Nullable Integer offset(String zone) {
    if (zone.isEmpty()) {
      return null;
    }
    String[] parts = zone.split("(?=[+-])", 2);
    Integer base = Lexicon.zone(parts[0].strip());
    if (base == null || parts.length == 1) {
      return base;
    }
    return base + 60 * Integer.parseInt(parts[1].replace("+", "").strip());
  }
}
