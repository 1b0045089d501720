package org.parley.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Units told from another: "last month", "later this week", "the year prior", "the weekend". */
final class RelativeUnits {
  private static final Set<Trigger> UNIT = EnumSet.of(Trigger.UNIT);
  private static final String MODIFIER =
      "(?:(?<modifier>early|earlier|late|later|mid|sometime|(?:the )?(?:end|beginning|start|middle) of)[ -])?";
  private static final String EVENT_FOLLOWS =
      "(?= ?[.,;:)'\"?!-]| ?$| (?:and|but|when|said|in|at|to|on|from|while)\\b)";

  private RelativeUnits() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.UNIT,
            UNIT,
            Wording.anyCase(
                "\\b"
                    + MODIFIER
                    + "(?:(?<relation>this coming|this past|this|last|next|the (?:current|coming|past|previous|following|same|next|last|preceding|upcoming)|(?:that|this) same|that|current|coming|past|previous|following|upcoming|preceding) )(?<unit>day|week|weekend|month|year|decade|century|fortnight)(?! ?'?s[- ]end)\\b(?!-)(?! of (?!the|life|war)(?-i:[a-z]))(?!(?<=\\bcentury) of)"),
            RelativeUnits::isUnit),
        new Finder(
            Rule.NEIGHBOUR,
            UNIT,
            Wording.anyCase(
                "\\b(?<modifier>earlier|later) in the (?<unit>day|week|month|year)\\b"
                    + "|\\bthe (?<unit2>day|week|month|year|night|decade) (?<relation>before|after|prior|earlier)\\b"
                    + EVENT_FOLLOWS
                    + "|\\b(?<modifier2>earlier|later) (?<relation2>that|the same|the next) (?<unit3>day|week|month|year)\\b")),
        new Finder(
            Rule.THE_UNIT,
            UNIT,
            Wording.anyCase(
                "\\b"
                    + MODIFIER
                    + "the (?:(?:entire|full|whole) )?(?<unit>weekend|week|month|year)\\b(?!-)(?! (?:of|before|after|following|prior|ended|ending|to|that|when)\\b)(?! ?'?s[- ]end)(?! (?:early|late))"
                    + "|\\b(?:the )?rest of the (?<unit2>week|month|year|day)\\b")));
  }

  /** Keeps titles ("This Week") and "this day" as nowadays apart. */
  private static boolean isUnit(Matcher match, String sentence) {
    String words = Wording.lower(match.group("relation"));
    String unit = match.group("unit");
    boolean title =
        Character.isUpperCase(unit.charAt(0)) && !unit.equals(unit.toUpperCase(Locale.ROOT));
    return !title
        && (!unit.equalsIgnoreCase("day")
            || (words.endsWith("next")
                || words.endsWith("following")
                || words.endsWith("previous")
                || words.endsWith("same")
                || words.startsWith("that")
                || words.endsWith("preceding")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    Unit unit = Lexicon.unit(e.part(Part.UNIT));
    if (unit == null) {
      return null;
    }
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION)).replaceFirst("^the ", "");
    return switch (e.rule()) {
      case THE_UNIT -> the(e, unit, discourse);
      case NEIGHBOUR -> neighbour(unit, relation, discourse);
      default -> relative(e, unit, relation, discourse);
    };
  }

  private static Value relative(TimeExpression e, Unit unit, String relation, Discourse discourse) {
    LocalDate document = discourse.document();
    boolean plainDay = unit == Unit.DAY;
    return switch (relation) {
      case "last" ->
          unit == Unit.WEEKEND ? weekend(Direction.PAST, document, true) : of(unit, document, -1);
      case "next", "this coming", "coming", "upcoming" ->
          plainDay || (unit != Unit.WEEKEND && e.text().startsWith("the next"))
              ? plainDay ? of(unit, discourse.anchor(unit), 1) : ahead(unit, document)
              : unit == Unit.WEEKEND && !relation.equals("next")
                  ? weekend(Direction.FUTURE, document, false)
                  : of(unit, document, 1);
      case "this past", "past" ->
          unit == Unit.WEEKEND ? weekend(Direction.PAST, document, true) : back(unit, document);
      case "this", "current", "this same" ->
          unit == Unit.WEEKEND ? weekend(e.direction(), document, false) : of(unit, document, 0);
      case "previous", "preceding" -> of(unit, discourse.anchor(unit), -1);
      case "following" -> of(unit, discourse.anchor(unit), 1);
      default -> of(unit, discourse.anchor(unit), 0);
    };
  }

  private static Value neighbour(Unit unit, String relation, Discourse discourse) {
    LocalDate anchor = discourse.anchor(unit);
    int step =
        switch (relation) {
          case "before", "prior", "earlier" -> -1;
          case "after", "next" -> 1;
          default -> 0;
        };
    return of(unit, anchor, step);
  }

  private static Value the(TimeExpression e, Unit unit, Discourse discourse) {
    LocalDate document = discourse.document();
    return switch (unit) {
      case WEEKEND -> weekend(e.direction(), document, false);
      case WEEK -> {
        boolean justOver =
            document.getDayOfWeek() == DayOfWeek.MONDAY
                && e.direction() == Direction.PAST
                && !e.has(Part.MODIFIER);
        yield of(unit, document, justOver ? -1 : 0);
      }
      default -> of(unit, document, 0);
    };
  }

  private static Value of(Unit unit, LocalDate anchor, int step) {
    return Value.of(unit, unit.plus(unit.start(anchor), step));
  }

  /** "The past week": the length of one unit, up to the day of publication. */
  private static Value back(Unit unit, LocalDate document) {
    return Value.length(unit, Amount.ONE).over(Interval.between(unit.plus(document, -1), document));
  }

  private static Value ahead(Unit unit, LocalDate document) {
    return Value.length(unit, Amount.ONE).over(Interval.between(document, unit.plus(document, 1)));
  }

  /** The latest weekend that has begun, or the coming one. */
  private static Value weekend(Direction direction, LocalDate document, boolean over) {
    boolean begun = document.getDayOfWeek().getValue() >= 6;
    boolean future = direction == Direction.FUTURE || direction == Direction.WEAK;
    LocalDate monday = Unit.WEEK.start(document);
    boolean here = future || (begun && !over);
    return Value.of(Unit.WEEKEND, here ? monday : monday.minusWeeks(1));
  }
}
