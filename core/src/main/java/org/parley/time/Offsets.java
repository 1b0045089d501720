package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many units from another time: "two weeks ago", "a day earlier", "three months before". */
final class Offsets {
  private static final int ROUGH_YEARS = 5;
  private static final int LATEST_YEARS = 4000;

  private Offsets() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.OFFSET,
            EnumSet.of(Trigger.UNIT),
            Wording.anyCase(
                "\\b"
                    + Durations.MODIFIER
                    + "(?<!\\$ ?)(?<count>{COUNT})(?:(?: to | or )(?<upto>{COUNT}))?(?: or so| more| full| short| long)?[ -](?<unit>{UNIT})(?: (?<half>and a half))?(?: or so)? (?:(?<relation>ago|earlier|later|previously|prior|from now|from today|hence)\\b(?! (?:than|to)\\b)|(?<relation2>before|after)\\b(?<name> ?(?:[.,;:)'\"?!]|$))?)")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    Unit unit = Lexicon.unit(e.part(Part.UNIT));
    if (unit == null) {
      return null;
    }
    Amount amount = Amount.read(e.partOrEmpty(Part.COUNT));
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    boolean toEvent = (relation.equals("before") || relation.equals("after")) && !e.has(Part.NAME);
    if (toEvent) {
      return Value.length(unit, amount);
    }
    boolean fromDocument =
        relation.equals("ago")
            || relation.equals("from now")
            || relation.equals("from today")
            || relation.equals("hence");
    boolean back =
        relation.equals("ago")
            || relation.equals("earlier")
            || relation.equals("before")
            || relation.equals("prior")
            || relation.equals("previously");
    boolean oneYear = unit == Unit.YEAR && amount.equals(Amount.ONE) && !e.has(Part.HALF);
    if (oneYear
        && (relation.equals("ago") || relation.equals("earlier"))
        && !e.has(Part.MODIFIER)
        && discourse.periodBefore() != null) {
      return Quarters.yearBefore(discourse);
    }
    LocalDate anchor = fromDocument ? discourse.document() : discourse.anchor(unit);
    if (amount.vague()) {
      return vague(unit, fromDocument, back, anchor);
    }
    if (unit.shorterThanDay()) {
      LocalDate other = unit.plus(anchor, back ? -amount.whole() : amount.whole());
      return Value.length(unit, amount).over(aDayEitherSide(anchor, other));
    }
    return counted(e, unit, amount, back, anchor);
  }

  private static @Nullable Value counted(
      TimeExpression e, Unit unit, Amount amount, boolean back, LocalDate anchor) {
    boolean halves = e.has(Part.HALF) || !amount.isWhole();
    Unit step = halves && unit == Unit.YEAR ? Unit.MONTH : unit;
    int count = halves && unit == Unit.YEAR ? months(amount, e.has(Part.HALF)) : amount.whole();
    if ((long) unit.days() * amount.whole() > LATEST_YEARS * 365L) {
      return Value.length(unit, amount);
    }
    LocalDate day = step.plus(anchor, back ? -count : count);
    Unit shown = step == Unit.FORTNIGHT ? Unit.WEEK : step;
    if (shown == Unit.DECADE || shown == Unit.CENTURY) {
      shown = Unit.YEAR;
    }
    Value value = Value.of(shown, day);
    boolean rough =
        (unit == Unit.YEAR && amount.whole() >= ROUGH_YEARS) || halves || unit.days() > 366;
    if (rough) {
      Interval sure = value.interval();
      LocalDate earliest = sure.earliest();
      LocalDate latest = sure.latest();
      if (earliest != null && latest != null) {
        return value
            .over(Interval.between(shown.plus(earliest, -1), shown.plus(latest, 1)))
            .vaguely();
      }
    }
    return value;
  }

  private static Value vague(Unit unit, boolean fromDocument, boolean back, LocalDate anchor) {
    if (!fromDocument) {
      Interval open = back ? Interval.between(null, anchor) : Interval.between(anchor, null);
      return Value.length(unit, Amount.VAGUE).over(open);
    }
    return back
        ? Value.reference("PAST_REF", Interval.between(null, anchor))
        : Value.reference("FUTURE_REF", Interval.between(anchor, null));
  }

  private static Interval aDayEitherSide(LocalDate anchor, LocalDate other) {
    return other.isBefore(anchor)
        ? Interval.between(other.minusDays(1), anchor)
        : other.isAfter(anchor)
            ? Interval.between(anchor, other.plusDays(1))
            : Interval.between(anchor.minusDays(1), anchor);
  }

  private static int months(Amount amount, boolean half) {
    return amount.times(12).whole() + (half ? 6 : 0);
  }
}
