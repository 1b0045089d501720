package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quarters, halves and business years. In a report of results "the quarter" is the one reported and
 * "a year ago" the same quarter of the year before.
 */
final class Quarters {
  private static final Set<Trigger> QUARTER = EnumSet.of(Trigger.QUARTER);
  private static final Set<Trigger> UNIT = EnumSet.of(Trigger.UNIT);

  private Quarters() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.NAMED_QUARTER,
            QUARTER,
            Wording.anyCase(
                "\\b(?:(?:the|its|that) )?(?:(?<relation>this|last|next) year ?'s )?(?:(?<year2>{YEAR}) )?(?:(?<fiscal>fiscal)[ -])?(?<ordinal>first|second|third|fourth|final|last)[ -](?<unit>quarter|half)(?: ?'s)?(?: (?:of )?(?:fiscal )?(?:(?<year>{YEAR})|(?<relation2>(?:last|this|next|that) year)|(?:the )?(?<name>year)))?\\b(?!-)(?! (?:hour|century|dozen)\\b)")),
        new Finder(
            Rule.REPORTED_QUARTER,
            QUARTER,
            Wording.anyCase(
                "\\b(?:(?:the|this|that) (?:(?<relation>latest|same|most recent|current|last|previous|next|latest reporting) )?(?<unit>quarter|period)|(?<relation2>this|last|next) (?<unit2>quarter)|(?:the )?(?<year>{YEAR}) (?<unit3>quarter|period))\\b(?! of|-|-century|final)")),
        new Finder(
            Rule.YEAR_AGO_QUARTER,
            UNIT,
            Wording.anyCase(
                "\\b(?:(?:the|its|in|a) )?(?:comparable |corresponding )?year-(?:ago|earlier)(?: (?:(?<ordinal>first|second|third|fourth) )?(?<unit>quarter|period|half|nine months|months))?\\b|\\b(?:the|a) (?<unit2>quarter|period) a year (?:ago|earlier)\\b|\\bthe (?:corresponding|same) period (?:last year|a year (?:ago|earlier))\\b")),
        new Finder(
            Rule.FISCAL_YEAR,
            QUARTER,
            Wording.anyCase(
                "\\b(?:the )?(?<fiscal>fiscal) (?:year )?(?<year>{YEAR})\\b|\\b(?:the|this) (?:(?<relation>current|latest|next|last|previous) )?(?<fiscal2>fiscal) year\\b(?! end)")),
        new Finder(
            Rule.YEAR_END,
            UNIT,
            Wording.anyCase(
                "\\b(?:(?:the )?end of the (?<unit>year|month|week|decade|century)|(?:the )?(?<unit2>year|month|week|decade)(?: ?'s[ -]| - |-| )end|(?<relation>this|next|last) (?<unit3>year|month|week|decade) ?'s end)\\b")),
        new Finder(
            Rule.YEAR_ENDED,
            UNIT,
            Wording.anyCase(
                "\\b(?:the|its|a) (?:fiscal )?(?<unit>year|quarter)(?= end(?:ed|ing|s)\\b)")),
        new Finder(
            Rule.FIRST_MONTHS,
            QUARTER,
            Wording.anyCase(
                "\\b(?:the|its) (?:(?<relation>first|latest|last) )?(?<count>six|nine|three|[369]) (?<unit>months)\\b(?: of (?:(?<year>{YEAR})|(?<relation2>(?:this|last) year)))?(?! (?:ago|later|earlier|before|after))")));
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    return switch (e.rule()) {
      case NAMED_QUARTER -> named(e, discourse);
      case REPORTED_QUARTER -> reported(e, discourse);
      case YEAR_AGO_QUARTER -> yearAgo(e, discourse);
      case FISCAL_YEAR -> fiscalYear(e, discourse);
      case YEAR_END -> end(e, discourse);
      case YEAR_ENDED -> Value.length(unit(e), Amount.ONE);
      default -> firstMonths(e, discourse);
    };
  }

  /** The period of "a year ago" where a quarter was spoken of just before; else the year before. */
  static Value yearBefore(Discourse discourse) {
    Value period = discourse.periodBefore();
    LocalDate first = period == null ? null : period.interval().earliest();
    if (period == null || first == null) {
      return Value.year(discourse.document().getYear() - 1);
    }
    return samePeriod(period, first, first.getYear() - 1);
  }

  private static Value samePeriod(Value period, LocalDate first, int year) {
    return period.timex().contains("-H")
        ? Value.half(year, first.getMonthValue() > 6 ? 2 : 1)
        : Value.of(Unit.QUARTER, first.withYear(year));
  }

  private static Value named(TimeExpression e, Discourse discourse) {
    String ordinal = Wording.lower(e.partOrEmpty(Part.ORDINAL));
    boolean half = Wording.lower(e.partOrEmpty(Part.UNIT)).equals("half");
    int number = ordinal(ordinal, half);
    boolean fiscal = e.has(Part.FISCAL);
    if (e.has(Part.YEAR) || e.has(Part.RELATION)) {
      int year =
          e.has(Part.YEAR)
              ? NumericDates.number(e.partOrEmpty(Part.YEAR))
              : RelativeYears.year(e.partOrEmpty(Part.RELATION), discourse);
      return value(year, number, half, fiscal);
    }
    LocalDate document = discourse.document();
    int now = half ? (document.getMonthValue() > 6 ? 2 : 1) : (document.getMonthValue() + 2) / 3;
    boolean ahead = e.direction() == Direction.FUTURE || e.has(Part.NAME);
    boolean lastYear = !ahead && number > now && number - now >= (half ? 1 : 2);
    boolean lastPlain = !ahead && !half && number - now == 1 && number == 4;
    return value(document.getYear() - (lastYear || lastPlain ? 1 : 0), number, half, fiscal);
  }

  private static Value value(int year, int number, boolean half, boolean fiscal) {
    Value value = half ? Value.half(year, number) : Value.quarter(year, number);
    return fiscal
        ? value
            .over(Interval.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)))
            .vaguely()
        : value;
  }

  private static Value reported(TimeExpression e, Discourse discourse) {
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    if (e.has(Part.YEAR)) {
      int year = NumericDates.number(e.partOrEmpty(Part.YEAR));
      return Value.of(Unit.QUARTER, discourse.reportedQuarter().withYear(year));
    }
    LocalDate here = Unit.QUARTER.start(discourse.document());
    return switch (relation) {
      case "this", "current" -> Value.of(Unit.QUARTER, here);
      case "last", "previous" -> Value.of(Unit.QUARTER, here.minusMonths(3));
      case "next" -> Value.of(Unit.QUARTER, here.plusMonths(3));
      default ->
          Wording.lower(e.text()).startsWith("this")
              ? Value.of(Unit.QUARTER, here)
              : Value.of(Unit.QUARTER, discourse.reportedQuarter());
    };
  }

  private static Value yearAgo(TimeExpression e, Discourse discourse) {
    int number = ordinal(Wording.lower(e.partOrEmpty(Part.ORDINAL)), false);
    return e.has(Part.ORDINAL)
        ? Value.quarter(discourse.document().getYear() - 1, number)
        : yearBefore(discourse);
  }

  private static Value fiscalYear(TimeExpression e, Discourse discourse) {
    int year =
        e.has(Part.YEAR)
            ? NumericDates.number(e.partOrEmpty(Part.YEAR))
            : discourse.document().getYear()
                + switch (Wording.lower(e.partOrEmpty(Part.RELATION))) {
                  case "next" -> 1;
                  case "latest", "last", "previous" -> -1;
                  default -> 0;
                };
    return Value.year(year)
        .over(Interval.between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year, 12, 31)))
        .vaguely();
  }

  private static @Nullable Value end(TimeExpression e, Discourse discourse) {
    Unit unit = unit(e);
    int step =
        switch (Wording.lower(e.partOrEmpty(Part.RELATION))) {
          case "next" -> 1;
          case "last" -> -1;
          default -> 0;
        };
    LocalDate last = unit.end(unit.plus(unit.start(discourse.document()), step));
    LocalDate from =
        switch (unit) {
          case YEAR -> last.withDayOfMonth(1);
          case MONTH -> last.minusDays(4);
          case WEEK -> last.minusDays(3);
          default -> last.minusYears(2);
        };
    return Value.of(unit, last).over(Interval.between(from, last)).vaguely();
  }

  private static Value firstMonths(TimeExpression e, Discourse discourse) {
    Amount count = Amount.read(e.partOrEmpty(Part.COUNT));
    Value length = Value.length(Unit.MONTH, count);
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    if (relation.equals("last") || relation.equals("latest")) {
      LocalDate document = discourse.document();
      return length.over(Interval.between(document.minusMonths(count.whole()), document));
    }
    boolean told = e.has(Part.YEAR) || relation.endsWith("year");
    if (!told && !relation.equals("first")) {
      return length;
    }
    int year =
        e.has(Part.YEAR)
            ? NumericDates.number(e.partOrEmpty(Part.YEAR))
            : relation.endsWith("year")
                ? RelativeYears.year(relation, discourse)
                : discourse.document().getYear();
    LocalDate first = LocalDate.of(year, 1, 1);
    return length.over(Interval.between(first, first.plusMonths(count.whole()).minusDays(1)));
  }

  private static Unit unit(TimeExpression e) {
    Unit unit = Lexicon.unit(e.part(Part.UNIT));
    return unit == null ? Unit.YEAR : unit;
  }

  private static int ordinal(String word, boolean half) {
    return switch (word) {
      case "second" -> 2;
      case "third" -> 3;
      case "fourth" -> 4;
      case "final", "last" -> half ? 2 : 4;
      default -> 1;
    };
  }
}
