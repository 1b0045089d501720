package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "three weeks", "the past two years", "in the coming days", "decades". */
final class Durations {
  static final String MODIFIER =
      "(?:(?<modifier>about|around|nearly|almost|approximately|roughly|some|more than|over|well"
          + " over|less than|under|fewer than|at least|at most|up to|within|just|only|barely|just"
          + " over|just under|as (?:much|long|many) as|no more than|another|an? additional|an?"
          + " estimated) )?";
  private static final Set<Trigger> UNIT = EnumSet.of(Trigger.UNIT);
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)(?:\\d|%|\\$|\\b(?:million|billion|trillion|percent|cents?|times|half|[a-z]{3,}s))"
              + " $");
  private static final Pattern SINGLE = Pattern.compile("(?i)an? ?-?[a-z]+");

  private Durations() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.LAST_FEW,
            UNIT,
            Wording.anyCase(
                "\\b(?:the |these"
                    + " )?(?<relation>last|past|next|first|coming|previous|preceding|following|final|latest|opening)"
                    + " (?:the )?"
                    + MODIFIER
                    + "(?<count>{COUNT})(?:(?: to | or |-)(?<upto>{COUNT}))?(?: fiscal| full)?"
                    + " (?<unit>{UNIT})\\b(?: of (?<year>{YEAR}))?")),
        new Finder(
            Rule.RECENT,
            UNIT,
            Wording.anyCase(
                "\\b(?:the )?(?<relation>more recent|recent|past|coming|next|last|previous|these)"
                    + " (?<unit>hours|days|weeks|months|years|decades|quarters|centuries)(?: and"
                    + " (?:days|weeks|months|years))?\\b")),
        new Finder(
            Rule.DURATION,
            UNIT,
            Wording.anyCase(
                "(?<![$\u00a3\u20ac.,:\\d-])\\b(?<span>"
                    + MODIFIER
                    + "(?<count>{COUNT})(?:(?: to | or |-)(?<upto>{COUNT}))?(?: more| straight|"
                    + " full| consecutive| successive| solid| additional| whole| long)?["
                    + " -](?<unit>{UNIT})(?: (?<half>and a half))?)\\b(?![- ]olds?\\b)(?! of age)"),
            Durations::isLength),
        new Finder(
            Rule.VAGUE_DURATION,
            UNIT,
            Wording.anyCase(
                "\\b(?:for|in|within|over|after|a matter of|the)"
                    + " (?<span>(?<unit>years|months|weeks|days|hours|decades|centuries|minutes))\\b(?="
                    + " (?:ago|later|before|after|of|to come|now|ahead)|[.,;]|$)|\\bover the"
                    + " (?<unit6>years)\\b|\\b(?<unit5>day|week|month|year|decade|hour|minute)-?long\\b"
                    + "|\\b(?<unit2>decades|years|months|weeks|days|hours)-long\\b|\\b(?<unit3>years|months|weeks|days|decades|hours|centuries)"
                    + " (?<relation>ago|later|earlier)\\b|\\b(?<unit4>years|months|weeks|days|decades|hours)"
                    + " (?=before |after |of )")));
  }

  /** Keeps rates ("a day" of "tons a day"), fractions and "a second time" apart from lengths. */
  private static boolean isLength(Matcher match, String sentence) {
    Unit unit = Lexicon.unit(match.group("unit"));
    String count = Wording.lower(match.group("count"));
    boolean single = count.equals("a") || count.equals("an");
    if (single && (unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.WEEKEND)) {
      return false;
    }
    if (single && match.group("modifier") == null) {
      return !(SINGLE.matcher(match.group("span")).matches()
          && RATE.matcher(Nearby.before(sentence, match.start("span"))).find());
    }
    boolean fraction = unit == Unit.QUARTER && match.group("span").contains("-");
    boolean name = unit == Unit.SECOND && (count.equals("one") || single);
    boolean titled = match.group("unit").startsWith("Minutes");
    return !fraction && !name && !titled;
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    Unit unit = Lexicon.unit(e.part(Part.UNIT));
    if (unit == null) {
      return null;
    }
    Amount amount = amount(e);
    return switch (e.rule()) {
      case LAST_FEW -> lastFew(e, unit, amount, discourse);
      case RECENT -> recent(e, unit, discourse);
      case VAGUE_DURATION -> vague(e, unit, discourse);
      default -> Value.length(unit, amount);
    };
  }

  private static Amount amount(TimeExpression e) {
    if (!e.has(Part.COUNT)) {
      return Amount.VAGUE;
    }
    Amount amount = Amount.read(e.partOrEmpty(Part.COUNT));
    return e.has(Part.HALF) ? Amount.read(e.partOrEmpty(Part.COUNT) + " and a half") : amount;
  }

  private static Value lastFew(TimeExpression e, Unit unit, Amount amount, Discourse discourse) {
    Value length = Value.length(unit, amount);
    long count = (long) amount.whole() * (amount.vague() ? 0 : 1);
    Value half = halfYear(e, unit, count);
    if (half != null) {
      return half;
    }
    if (e.has(Part.YEAR) || count * Math.max(1, unit.days()) > 1_000_000) {
      return length;
    }
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    boolean back = relation.equals("last") || relation.equals("past") || relation.equals("latest");
    boolean ahead = relation.equals("next") || relation.equals("coming");
    if (!back && !ahead) {
      return length;
    }
    LocalDate document = discourse.document();
    LocalDate other = unit.plus(document, back ? -count : count);
    if (unit.shorterThanDay()) {
      other = back ? other.minusDays(1) : other.plusDays(1);
    }
    if (amount.vague()) {
      return length.over(
          back ? Interval.between(null, document) : Interval.between(document, null));
    }
    return length.over(Interval.between(document, other));
  }

  /** "the first two quarters of 2024", or null. */
  private static @Nullable Value halfYear(TimeExpression e, Unit unit, long count) {
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    boolean first = relation.equals("first");
    if (!e.has(Part.YEAR) || unit != Unit.QUARTER || count != 2) {
      return null;
    }
    return first || relation.equals("last")
        ? Value.half(NumericDates.number(e.partOrEmpty(Part.YEAR)), first ? 1 : 2)
        : null;
  }

  private static Value recent(TimeExpression e, Unit unit, Discourse discourse) {
    LocalDate document = discourse.document();
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    if (relation.equals("these")) {
      return unit == Unit.DAY
          ? Value.reference("PRESENT_REF", Interval.day(document))
          : Value.length(unit, Amount.VAGUE);
    }
    if (relation.equals("coming") || relation.equals("next")) {
      return Value.length(unit, Amount.VAGUE).over(Interval.between(document, null)).vaguely();
    }
    Interval open = Interval.between(null, document);
    return relation.endsWith("recent") && unit.days() >= Unit.YEAR.days()
        ? Value.reference("PAST_REF", open)
        : Value.length(unit, Amount.VAGUE).over(open).vaguely();
  }

  private static Value vague(TimeExpression e, Unit unit, Discourse discourse) {
    boolean single = !Wording.lower(e.partOrEmpty(Part.UNIT)).endsWith("s");
    return switch (Wording.lower(e.partOrEmpty(Part.RELATION))) {
      case "ago", "earlier" ->
          Value.reference("PAST_REF", Interval.between(null, discourse.document()));
      default -> Value.length(unit, single ? Amount.ONE : Amount.VAGUE);
    };
  }
}
