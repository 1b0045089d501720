package org.parley.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Seasons, taken north of the equator and therefore always approximate. */
final class Seasons {
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private static final Set<String> RELATION_OF_A_DROP = Set.of("the", "in", "by", "since", "until");
  private static final Pattern DROP =
      Pattern.compile("^ (?:of|out|in|down|apart|to|from|back|into|short|through|behind)\\b");

  private Seasons() {}

  static List<Finder> finders() {
    return List.of(
        new Finder(
            Rule.SEASON,
            EnumSet.of(Trigger.SEASON),
            Wording.cased(
                "\\b(?:(?<modifier>(?i:early|late|mid))[ -])?(?:(?<relation>(?i:this past|this coming|this|last|next|the (?:previous|following)|the|in|by|since|until)) )(?:(?<modifier2>early|late|mid)[ -])?(?<name>{SEASON})(?:(?: of| in)? (?:(?<year>{YEAR})|(?<relation2>(?:last|this|next) year)))?\\b(?!-| of [A-Z]| (?:line|break)\\b)|\\b(?<name2>{SEASON})(?: of)? (?<year2>{YEAR})\\b"),
            Seasons::isSeason));
  }

  /** "The fall of the town" and "the fall in prices" are no seasons. */
  private static boolean isSeason(Matcher match, String sentence) {
    String relation = match.group("relation");
    boolean drop =
        match.group().endsWith("fall")
            && relation != null
            && RELATION_OF_A_DROP.contains(Wording.lower(relation));
    return !drop || !DROP.matcher(Nearby.after(sentence, match.end())).find();
  }

  static @Nullable Value resolve(TimeExpression e, Discourse discourse) {
    String code = Lexicon.season(e.part(Part.NAME));
    if (code == null) {
      return null;
    }
    String relation = Wording.lower(e.partOrEmpty(Part.RELATION));
    if (e.has(Part.YEAR)) {
      return season(NumericDates.number(e.partOrEmpty(Part.YEAR)), code);
    }
    if (relation.endsWith(" year")) {
      return season(RelativeYears.year(relation, discourse), code);
    }
    LocalDate document = discourse.document();
    int year = document.getYear();
    LocalDate begins = first(year, code);
    boolean begun = !begins.isAfter(document);
    boolean over = begins.plusMonths(3).isBefore(document);
    return switch (relation) {
      case "last", "this past", "the previous" -> season(over ? year : year - 1, code);
      case "next", "this coming", "the following" -> season(begun ? year + 1 : year, code);
      case "this" -> season(year, code);
      default -> {
        boolean ahead =
            e.direction() == Direction.FUTURE
                || (e.direction() == Direction.WEAK && !begun)
                || relation.equals("by");
        yield season(begun || ahead ? (over && ahead ? year + 1 : year) : year - 1, code);
      }
    };
  }

  private static LocalDate first(int year, String code) {
    LocalDate day = LocalDate.of(year, FIRST_MONTH.getOrDefault(code, 1), 1);
    return code.equals("WI") ? day.minusYears(1) : day;
  }

  private static Value season(int year, String code) {
    LocalDate first = first(year, code);
    LocalDate last = first.plusMonths(3).minusDays(1);
    return new Value(
        TimexType.DATE, Value.year(year).timex() + "-" + code, Interval.between(first, last), true);
  }
}
