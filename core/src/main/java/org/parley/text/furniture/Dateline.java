package org.parley.text.furniture;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;
import org.parley.text.WordList;

/**
 * The words that open a report with where, when and by which agency it was filed: "OSLO, May 5
 * (Agency) -".
 */
public final class Dateline {
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
  private static final int NEAR_DAYS = 60;

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

  /**
   * The day a dateline gives without its year.
   *
   * @param dateline the text of one, as {@link #opening} gives it
   * @param near a day in the same half year or so, which tells the year
   * @return null if it gives no day, or one that is not within {@link #NEAR_DAYS} of that
   */
  public static @Nullable LocalDate dayNear(String dateline, LocalDate near) {
    Matcher matcher = SHAPE.matcher(dateline + " A");
    String date = matcher.find() ? matcher.group("date") : null;
    for (int years = -1; date != null && years <= 1; years++) {
      When when = StampDate.of(date.replace(".", "") + " " + (near.getYear() + years));
      LocalDate day = when == null ? null : when.earliest();
      if (day != null && Math.abs(day.toEpochDay() - near.toEpochDay()) <= NEAR_DAYS) {
        return day;
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
      return !colon && (named || StampDate.of(matcher.group("date")) != null);
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
