package org.parley.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.text.WordList;

/**
 * Patterns over language data: a name in braces stands for all words of a table, so the rules keep
 * no word lists of their own.
 */
final class Wording {
  private static final Pattern MACRO = Pattern.compile("\\{([A-Z]{2,})\\}");
  private static final String COUNT =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,2})?(?:"
          + " \\d/\\d)?|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-"
          + " ](?:one|two|three|four|five|six|seven|eight|nine)|"
          + alternatives("numbers.tsv", row -> true)
          + ")(?: and (?:a|one) half)?)";
  private static final Map<String, String> MACROS =
      Map.ofEntries(
          Map.entry("MONTH", alternatives("months.tsv", row -> true)),
          Map.entry("FULLMONTH", alternatives("months.tsv", row -> row.get(2).equals("full"))),
          Map.entry("WEEKDAY", alternatives("weekdays.tsv", row -> true)),
          Map.entry("FULLWEEKDAY", alternatives("weekdays.tsv", row -> !row.get(0).endsWith("."))),
          Map.entry("UNIT", alternatives("units.tsv", row -> true)),
          Map.entry("PART", alternatives("day-parts.tsv", row -> true)),
          Map.entry("SEASON", alternatives("seasons.tsv", row -> true)),
          Map.entry("HOLIDAY", alternatives("holidays.tsv", row -> true)),
          Map.entry("ZONE", alternatives("zones.tsv", row -> true)),
          Map.entry("SAYING", alternatives("saying.txt", row -> true)),
          Map.entry("COUNTED", alternatives("units-after-number.txt", row -> true)),
          Map.entry("COUNT", COUNT),
          Map.entry("YEAR", "(?:1[4-9]\\d\\d|20[0-6]\\d)"),
          Map.entry("ORDINAL", "(?:first|second|third|fourth|1st|2nd|3rd|4th)"));

  private Wording() {}

  /** A pattern that respects case, as names of months and weekdays need. */
  static Pattern cased(String source) {
    return Pattern.compile(expand(source));
  }

  /** A pattern that ignores case. */
  static Pattern anyCase(String source) {
    return Pattern.compile(expand(source), Pattern.CASE_INSENSITIVE);
  }

  private static String expand(String source) {
    Matcher macro = MACRO.matcher(source);
    return macro.replaceAll(
        found -> {
          String words = MACROS.get(found.group(1));
          if (words == null) {
            throw new IllegalArgumentException("no table for " + found.group());
          }
          return Matcher.quoteReplacement(words);
        });
  }

  /** All first columns, longest first so that no word hides a longer one. */
  private static String alternatives(String table, Predicate<List<String>> wanted) {
    return WordList.rows(Wording.class, table).stream()
        .filter(wanted)
        .map(row -> row.get(0))
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Wording::literal)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String literal(String word) {
    return word.replace(".", "\\.").replace("'", " ?'").replace(" ", "[ ]").replace("[ ]?", " ?");
  }

  /** Lower case for lookups that do not depend on the machine's language. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
