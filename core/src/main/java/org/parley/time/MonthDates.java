package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Dates with a month's name: "March 12", "12 March 2025", "mid-February", "October 2024". */
final class MonthDates {
  private static final Set<Trigger> MONTH = EnumSet.of(Trigger.MONTH);
  private static final Set<String> NAMES =
      Set.copyOf(WordList.lines(MonthDates.class, "given-names.txt"));
  private static final String MODIFIER =
      "(?:(?i:the )?(?<modifier>(?i:early|late|mid|middle of|end of|beginning of|start of))(?:"
          + " in)?[ -])?";
  private static final Pattern BEFORE_WORD = Pattern.compile("([A-Za-z.']+) ?$");
  private static final Pattern NEXT_NAME = Pattern.compile("^ [A-Z][a-z]+");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?i)in|since|by|until|till|from|to|through|of|for|between|and|or|during|before|after|each|every|around|about|on|late|early|mid|last|next|this|than|with|past|the");

  private MonthDates() {}

  static List<Finder> finders() {
    String day = "(?<day>(?:0?[1-9]|[12]\\d|3[01]))(?:st|nd|rd|th)?";
    String endDay =
        "(?<endday>(?:0?[1-9]|[12]\\d|3[01]))(?:st|nd|rd|th)?(?![\\d%:]| ?(?:percent|per"
            + " cent|[ap]\\.?m))";
    return List.of(
        new Finder(
            Rule.MONTH_DAY,
            MONTH,
            Wording.cased(
                "\\b(?:(?:(?i:this|last|next) )?{WEEKDAY} ?,?"
                    + " ?)?(?:(?<relation>(?i:last|this|next)) )?(?<month>{MONTH}) (?:the )?"
                    + day
                    + "(?: ?(?:-|to|through|until) ?"
                    + endDay
                    + ")?(?:(?: ?, ?| of | )(?<year>{YEAR}))?\\b(?!\\d|:\\d)")),
        new Finder(
            Rule.MONTH_DAY,
            MONTH,
            Wording.cased(
                "(?<![\\d.,:$/-])\\b(?:(?:(?i:the) )?{WEEKDAY} ?,? ?)?(?:(?i:the) )?"
                    + day
                    + "(?: ?(?:-|to|through|until) ?"
                    + endDay
                    + ")?(?: of)? (?<month>{MONTH})(?: ?,? (?<year>{YEAR}))?\\b(?! \\d)")),
        new Finder(
            Rule.MONTH_DAY,
            MONTH,
            Wording.cased(
                "\\b(?<month>{MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:,? and|,) (?<span>"
                    + day
                    + "(?:, (?<year>{YEAR}))?)\\b(?![\\d:%]| [a-z]+s\\b| {MONTH}|, \\d)")),
        new Finder(
            Rule.MONTH_YEAR,
            MONTH,
            Wording.cased(
                "\\b"
                    + MODIFIER
                    + "(?<month>{MONTH})(?: ?,| of)? (?:(?<year>{YEAR})|(?<relation>(?i:last"
                    + " year|this year|next year|(?:the|that) (?:previous|following|same|preceding)"
                    + " year|that year|the year (?:before|after|prior))))\\b")),
        new Finder(
            Rule.MONTH,
            MONTH,
            Wording.cased(
                "\\b(?:(?<relation>(?i:this past|this coming|this|last|next|each|every|the"
                    + " following|the previous|the same|that)) )?"
                    + MODIFIER
                    + "(?<month>{FULLMONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)(?=["
                    + " ,.;:)'\"?!-]|$)(?!,? [A-Z][a-z]+ (?:said|says))(?! \\d{1,2}\\b(?!"
                    + " (?:percent|per)))"),
            MonthDates::isMonth));
  }

  /** Keeps names of people ("Theresa May") and verbs ("March on") apart from months. */
  private static boolean isMonth(Matcher match, String sentence) {
    String month = match.group("month");
    boolean ambiguous = Set.of("May", "March", "April", "June", "August").contains(month);
    if (!ambiguous) {
      return true;
    }
    if (match.group("relation") != null || match.group("modifier") != null) {
      return true;
    }
    boolean nameFollows = NEXT_NAME.matcher(Nearby.after(sentence, match.end())).find();
    Matcher before = BEFORE_WORD.matcher(Nearby.before(sentence, match.start("month")));
    if (!before.find()) {
      return !nameFollows && !month.equals("May") && !month.equals("March");
    }
    String word = before.group(1);
    if (NAMES.contains(word)) {
      return false;
    }
    if (INTRODUCES.matcher(word).matches()) {
      return !nameFollows;
    }
    boolean nameBefore = Character.isUpperCase(word.charAt(0));
    return !nameBefore && !nameFollows && !month.equals("May") && !month.equals("March");
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    int month = Lexicon.month(e.part(Part.MONTH));
    return switch (e.rule()) {
      case MONTH_DAY -> monthDay(e, month, discourse);
      case MONTH_YEAR -> Value.month(year(e, discourse), month);
      default -> bareMonth(e, month, discourse);
    };
  }

  private static @Nullable Value monthDay(TimeExpression e, int month, Discourse discourse) {
    int day = NumericDates.number(e.partOrEmpty(Part.DAY));
    LocalDate first =
        e.has(Part.YEAR)
            ? NumericDates.date(NumericDates.number(e.partOrEmpty(Part.YEAR)), month, day)
            : YearChoice.ofDay(month, day, YearChoice.Lean.of(e), discourse.yearGiver());
    if (first == null) {
      return null;
    }
    LocalDate last =
        NumericDates.date(first.getYear(), month, NumericDates.number(e.partOrEmpty(Part.ENDDAY)));
    if (last == null || !last.isAfter(first)) {
      return Value.day(first);
    }
    return new Value(TimexType.DATE, first + "/" + last, Interval.between(first, last), false);
  }

  private static int year(TimeExpression e, Discourse discourse) {
    if (e.has(Part.YEAR)) {
      return NumericDates.number(e.partOrEmpty(Part.YEAR));
    }
    return RelativeYears.year(e.partOrEmpty(Part.RELATION), discourse);
  }

  private static Value bareMonth(TimeExpression e, int month, Discourse discourse) {
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    if (relation.equals("each") || relation.equals("every")) {
      return Value.recurring(String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    if (relation.startsWith("the ") || relation.equals("that")) {
      LocalDate from = discourse.anchor(Unit.MONTH);
      LocalDate candidate = LocalDate.of(from.getYear(), month, 1);
      boolean later = relation.endsWith("following");
      boolean earlier = relation.endsWith("previous");
      if (later && !candidate.isAfter(from)) {
        return Value.month(from.getYear() + 1, month);
      }
      if (earlier && !candidate.isBefore(Unit.MONTH.start(from))) {
        return Value.month(from.getYear() - 1, month);
      }
      return Value.month(candidate.getYear(), month);
    }
    return Value.of(
        Unit.MONTH,
        YearChoice.ofMonth(month, relation, YearChoice.Lean.of(e), discourse.yearGiver()));
  }
}
