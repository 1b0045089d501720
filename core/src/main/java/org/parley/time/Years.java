package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "2021", "2015-16", "'97", "the late 1980s", "the 20th century". */
final class Years {
  private static final Set<Trigger> DIGIT = EnumSet.of(Trigger.DIGIT);
  private static final String MODIFIER =
      "(?:(?<modifier>(?:the )?(?:end|beginning|start|middle) of|early|late|mid)(?: in)?[ -])?";
  private static final Pattern INTRODUCES_OLD =
      Pattern.compile("(?i)\\b(?:in|since|by|from|until|about|around|of|to) $");
  private static final int OLD = 1700;

  private Years() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.YEAR,
            DIGIT,
            Wording.anyCase(
                "(?<![\\d$#.,/\u00a3\u20ac:-])(?<!US\\$ ?)(?<![$#\u00a3\u20ac] )\\b"
                    + MODIFIER
                    + "(?<year>{YEAR})(?:[-/](?<endyear>{YEAR}|\\d\\d(?!\\d)))?\\b(?![,.]?\\d|[%-]| ?'?s\\b| ?{COUNTED}\\b)"),
            Years::isYear),
        new Finder(
            Rule.SHORT_YEAR,
            DIGIT,
            Wording.cased(
                "(?i:\\b(?:in|of|since|by|from|until|after|before|and|to|{FULLMONTH}|{SEASON}) )(?<span>' ?(?<year>\\d\\d))\\b(?!s|[\\d:%]| Minutes)")),
        new Finder(
            Rule.DECADE,
            EnumSet.of(Trigger.DIGIT, Trigger.DECADE),
            Wording.anyCase(
                "\\b(?:the )?(?:(?<modifier>early|late|mid|middle of|end of|beginning of|start of)[ -])?(?:the )?(?:(?<year>1[5-9]\\d|20\\d)0 ?'?s|' ?(?<year2>[2-9])0s|(?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b|(?<=\\bthe )'(?<year3>[2-9])0s\\b"),
            Years::isDecade),
        new Finder(
            Rule.CENTURY,
            EnumSet.of(Trigger.DECADE),
            Wording.anyCase(
                "\\b(?:the )?(?:(?<modifier>early|late|mid)[ -])?(?:(?<ordinal>\\d{1,2})(?:st|nd|rd|th)[ -]century|(?<name>nineteenth|twentieth|twenty-first|eighteenth)[ -]century)\\b")),
        new Finder(
            Rule.SPELLED_YEAR,
            EnumSet.of(Trigger.DECADE),
            Wording.anyCase(
                "\\b(?:(?<month>{FULLMONTH}) )?(?<name>nineteen (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|(?:the year )?two thousand(?: and)?(?: (?:one|two|three|four|five|six|seven|eight|nine|ten))?)\\b(?! {COUNTED}\\b)"),
            Years::isSpelled));
  }

  private static boolean isYear(Matcher match, String sentence) {
    int year = Integer.parseInt(match.group("year"));
    if (match.group("modifier") != null) {
      return true;
    }
    String left = Nearby.before(sentence, match.start("year"));
    if (year < OLD && !INTRODUCES_OLD.matcher(left).find()) {
      return false;
    }
    String right = Nearby.after(sentence, match.end("year"));
    return !left.endsWith("No. ")
        && !right.startsWith(" Winter Games")
        && !right.startsWith(" Summer Games");
  }

  /** "in his twenties" is an age; "the twenties" a decade. */
  private static boolean isDecade(Matcher match, String sentence) {
    if (match.group("name") == null) {
      return true;
    }
    return Wording.lower(match.group()).startsWith("the ");
  }

  private static boolean isSpelled(Matcher match, String sentence) {
    boolean bareThousand = Wording.lower(match.group("name")).startsWith("two");
    return !bareThousand || Nearby.before(sentence, match.start()).endsWith("in ");
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    return switch (e.rule()) {
      case YEAR -> year(e);
      case SHORT_YEAR -> Value.year(full(e.partOrEmpty(Part.YEAR), discourse));
      case DECADE -> decade(e, discourse);
      case CENTURY -> century(e);
      default -> spelled(e);
    };
  }

  /** A year of two digits becomes the one nearest to the text's own; four are taken as they are. */
  static int full(String digits, Discourse discourse) {
    int year = NumericDates.number(digits);
    if (digits.length() > 2) {
      return year;
    }
    int near = discourse.document().getYear();
    int candidate = Math.floorDiv(near, 100) * 100 + year;
    if (candidate > near + 20) {
      return candidate - 100;
    }
    return candidate < near - 80 ? candidate + 100 : candidate;
  }

  private static Value year(TimeExpression e) {
    int first = NumericDates.number(e.partOrEmpty(Part.YEAR));
    String end = e.partOrEmpty(Part.ENDYEAR);
    if (end.isEmpty()) {
      return Value.year(first);
    }
    int last = NumericDates.number(end);
    if (end.length() == 2) {
      last += first / 100 * 100;
    }
    if (last <= first) {
      return Value.year(first);
    }
    return new Value(
        TimexType.DATE,
        first + "/" + last,
        Interval.between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)),
        false);
  }

  private static Value decade(TimeExpression e, Discourse discourse) {
    String name = Wording.lower(e.partOrEmpty(Part.NAME));
    String digits = e.partOrEmpty(Part.YEAR);
    if (digits.length() == 3) {
      return Value.of(Unit.DECADE, LocalDate.of(Integer.parseInt(digits) * 10, 1, 1));
    }
    int ten =
        name.isEmpty()
            ? NumericDates.number(digits)
            : List.of(
                        "twenties",
                        "thirties",
                        "forties",
                        "fifties",
                        "sixties",
                        "seventies",
                        "eighties",
                        "nineties")
                    .indexOf(name)
                + 2;
    int year = discourse.document().getYear() / 100 * 100 + ten * 10;
    boolean future = year > discourse.document().getYear();
    return Value.of(Unit.DECADE, LocalDate.of(future ? year - 100 : year, 1, 1));
  }

  private static Value century(TimeExpression e) {
    int number =
        switch (Wording.lower(e.partOrEmpty(Part.NAME))) {
          case "eighteenth" -> 18;
          case "nineteenth" -> 19;
          case "twentieth" -> 20;
          case "twenty-first" -> 21;
          default -> NumericDates.number(e.partOrEmpty(Part.ORDINAL));
        };
    return Value.of(Unit.CENTURY, LocalDate.of(Math.max(1, number * 100 - 100), 1, 1));
  }

  private static Value spelled(TimeExpression e) {
    String name = Wording.lower(e.partOrEmpty(Part.NAME));
    boolean thousand = name.contains("thousand");
    String rest =
        name.substring(name.indexOf(thousand ? "thousand" : "nineteen") + 8)
            .replaceFirst("^ and", "")
            .strip();
    Amount amount = rest.isEmpty() ? Amount.of(0) : Amount.read(rest);
    int year = (thousand ? 2000 : 1900) + amount.whole();
    int month = Lexicon.month(e.part(Part.MONTH));
    return month == 0 ? Value.year(year) : Value.month(year, month);
  }
}
