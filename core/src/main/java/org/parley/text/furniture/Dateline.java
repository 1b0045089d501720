package org.parley.text.furniture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.text.WordList;

/**
 * The words that open a report with where, when and by which agency it was filed: "OSLO, May 5
 * (Agency) -".
 */
final class Dateline {
  /** The name of a dateline among the furniture. */
  static final String NAME = "dateline";

  private static final Set<String> AGENCIES =
      new HashSet<>(WordList.lines(Dateline.class, "agencies.txt"));
  private static final Pattern SHAPE =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’ /-]{1,40}(?:, \\p{Lu}[\\p{L}.'’ ]{1,25}?)??)?(?:,?"
              + " ?(?<date>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}\\.?"
              + " \\d{1,2}(?:, \\d{4})?|\\d{1,2}"
              + " (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?(?:"
              + " \\d{4})?))?,? ?(?:[(/](?<agency>[^()/]{2,40})[)/])?,?(?: ?[—–] ?| ?--+ ?| - |:"
              + " )(?=[\\p{Lu}“\"‘'])");
  private static final int MOST_PLACE_WORDS = 7;

  private Dateline() {}

  /**
   * The dateline a paragraph opens with, with the mark and the space after it; empty if none.
   *
   * @param paragraph the first of a report
   */
  static String opening(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph);
    return matcher.find() && isDateline(matcher) ? matcher.group() : "";
  }

  private static boolean isDateline(Matcher matcher) {
    String place = matcher.group("place");
    String agency = matcher.group("agency");
    boolean named = agency != null && (AGENCIES.contains(agency.strip()) || OutletName.is(agency));
    boolean dated = matcher.group("date") != null;
    boolean colon = matcher.group().strip().endsWith(":");
    if (place == null) {
      return named && !colon;
    }
    String first = place.split(",")[0].strip();
    if (place.split(" ").length > MOST_PLACE_WORDS || first.length() < 3) {
      return false;
    }
    boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
    if (agency != null && !named && !capitals) {
      return false;
    }
    if (colon) {
      return named;
    }
    return named || dated || capitals || AGENCIES.contains(first);
  }
}
