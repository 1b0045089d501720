package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Weekdays: "Friday", "last Tuesday", "Thursday of next week", "Monday evening", "Sundays". */
final class Weekdays {
  private static final Set<Trigger> WEEKDAY = EnumSet.of(Trigger.WEEKDAY);
  private static final Set<String> NAME_BEFORE = names("before");
  private static final Set<String> NAME_AFTER = names("after");
  private static final int NEAR_DAYS = 3;

  private Weekdays() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.WEEKDAY_OF_WEEK,
            WEEKDAY,
            Wording.cased(
                "\\b(?:(?<weekday>{FULLWEEKDAY})(?: of| in)? (?<relation>(?i:last|next|this|this"
                    + " coming|the previous|the following|the same|that))"
                    + " (?<unit>week)|(?<relation2>(?i:last|next|this)) (?<unit2>week) on"
                    + " (?<weekday2>{FULLWEEKDAY})|(?<count>(?i:a|one|two|three)) (?<unit3>weeks?)"
                    + " (?:from|after) (?<relation3>(?i:next|last)?"
                    + " ?)(?<weekday3>{FULLWEEKDAY}))\\b")),
        new Finder(
            Rule.WEEKDAY,
            WEEKDAY,
            Wording.cased(
                "\\b(?:(?<relation>(?i:this coming|this past|this|last|next|the following|the"
                    + " previous|the coming|the past|the same|every|each))"
                    + " )?(?:(?<modifier>(?i:early|late|mid))(?: on)?"
                    + " )?(?<weekday>{WEEKDAY})(?<plural>s)?(?![a-z'-](?!s))(?:"
                    + " (?<partofday>{PART})(?<plural2>s)?\\b)?"),
            Weekdays::isDay));
  }

  private static boolean isDay(Matcher match, String sentence) {
    if (match.end() < sentence.length() && Character.isLetter(sentence.charAt(match.end()))) {
      return false;
    }
    String[] before = Nearby.before(sentence, match.start()).split("[^A-Za-z]+");
    String[] after = Nearby.after(sentence, match.end()).stripLeading().split("[^A-Za-z]+");
    boolean named = before.length > 0 && NAME_BEFORE.contains(before[before.length - 1]);
    return !named && !(after.length > 0 && NAME_AFTER.contains(after[0]));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    DayOfWeek weekday = DayOfWeek.of(Lexicon.weekday(e.part(Part.WEEKDAY)));
    if (e.rule() == Rule.WEEKDAY_OF_WEEK) {
      return Value.day(ofWeek(e, weekday, discourse));
    }
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    String code = Lexicon.dayPart(e.part(Part.PARTOFDAY));
    if (e.has(Part.PLURAL) || relation.equals("every") || relation.equals("each")) {
      return Value.recurring("XXXX-WXX-" + weekday.getValue() + (code == null ? "" : "T" + code));
    }
    LocalDate day = day(weekday, relation, e.direction(), discourse);
    return code == null ? Value.day(day) : Value.partOfDay(day, code);
  }

  /** The day meant by a weekday with or without a word such as "last" before it. */
  static LocalDate day(
      DayOfWeek weekday, String relation, Direction direction, Discourse discourse) {
    LocalDate told =
        switch (relation) {
          case "the following" -> discourse.anchor(Unit.DAY).with(TemporalAdjusters.next(weekday));
          case "the previous" ->
              discourse.anchor(Unit.DAY).with(TemporalAdjusters.previous(weekday));
          case "the same" ->
              discourse.anchor(Unit.WEEK).with(TemporalAdjusters.nextOrSame(weekday));
          default -> null;
        };
    if (told != null) {
      return told;
    }
    LocalDate document = discourse.document();
    LocalDate past = document.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate future = document.with(TemporalAdjusters.nextOrSame(weekday));
    return switch (relation) {
      case "last", "this past", "the past" -> document.with(TemporalAdjusters.previous(weekday));
      case "next", "this coming", "the coming" -> document.with(TemporalAdjusters.next(weekday));
      case "this" -> direction == Direction.PAST ? past : future;
      default ->
          switch (direction) {
            case FUTURE -> future;
            case WEAK -> future.toEpochDay() - document.toEpochDay() <= NEAR_DAYS ? future : past;
            case PAST, NEUTRAL -> past;
          };
    };
  }

  private static LocalDate ofWeek(TimeExpression e, DayOfWeek weekday, Discourse discourse) {
    if (e.has(Part.COUNT)) {
      String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
      Direction direction = relation.equals("last") ? Direction.PAST : Direction.FUTURE;
      return day(weekday, relation, direction, discourse)
          .plusWeeks(Amount.read(e.partOrEmpty(Part.COUNT)).whole());
    }
    LocalDate monday =
        switch (Wording.lower(e.partOrEmpty(Part.RELATION))) {
          case "last" -> Unit.WEEK.start(discourse.document()).minusWeeks(1);
          case "next", "this coming" -> Unit.WEEK.start(discourse.document()).plusWeeks(1);
          case "the previous" -> Unit.WEEK.start(discourse.anchor(Unit.WEEK)).minusWeeks(1);
          case "the following" -> Unit.WEEK.start(discourse.anchor(Unit.WEEK)).plusWeeks(1);
          case "the same", "that" -> Unit.WEEK.start(discourse.anchor(Unit.WEEK));
          default -> Unit.WEEK.start(discourse.document());
        };
    return monday.with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static Set<String> names(String place) {
    return WordList.rows(Weekdays.class, "weekday-names.tsv").stream()
        .filter(row -> row.get(1).equals(place))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
