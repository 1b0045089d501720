package org.parley.text.furniture;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.Furniture;
import org.parley.report.Report;
import org.parley.text.WordList;

/**
 * The words that open a report with where, when and by which agency it was filed: "OSLO, May 5
 * (Agency) -". They are cut from the first paragraph and kept in {@link Report#furniture} under
 * {@link #NAME}, from which {@link #of(Report)} reads them back.
 *
 * @param place where it was filed, as written, or null
 * @param date month and day, and the year if there is one, as written, or null
 * @param agency who filed it, as written, or null
 */
public record Dateline(@Nullable String place, @Nullable String date, @Nullable String agency) {
  /** The name of a dateline among the furniture. */
  public static final String NAME = "dateline";

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

  /**
   * The dateline a paragraph opens with, with the mark and the space after it; empty if none.
   *
   * @param paragraph the first of a report
   */
  static String opening(String paragraph) {
    Matcher matcher = SHAPE.matcher(paragraph);
    return matcher.find() && isDateline(matcher) ? matcher.group() : "";
  }

  /** The dateline of a report, or null if it has none. */
  public static @Nullable Dateline of(Report report) {
    for (Furniture furniture : report.furniture()) {
      if (furniture.name().equals(NAME)) {
        Matcher matcher = SHAPE.matcher(furniture.text() + " A");
        if (matcher.find()) {
          String place = matcher.group("place");
          String agency = matcher.group("agency");
          boolean agencyAsPlace =
              place != null && agency == null && AGENCIES.contains(place.strip());
          return new Dateline(
              place == null || agencyAsPlace ? null : place.strip(),
              matcher.group("date"),
              agencyAsPlace ? place.strip() : agency);
        }
      }
    }
    return null;
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
    boolean capitals = first.equals(first.toUpperCase(java.util.Locale.ROOT));
    if (agency != null && !named && !capitals) {
      return false;
    }
    if (colon) {
      return named;
    }
    return named || dated || capitals || AGENCIES.contains(first);
  }
}
