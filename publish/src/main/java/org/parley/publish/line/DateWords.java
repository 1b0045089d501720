package org.parley.publish.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.report.Precision;
import org.parley.report.When;

/** Says when something is: "12 Mar", "12–16 Mar", "12 Mar or later", "no date". */
public final class DateWords {

  /** Nothing tells when. */
  public static final String NO_DATE = "no date";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_YEAR =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_YEAR =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private DateWords() {}

  /** In full, with the year. */
  public static String full(@Nullable When when) {
    return words(when, Integer.MIN_VALUE);
  }

  /**
   * Short: the year is left out where it is the given one.
   *
   * @param year the year that a reader takes for granted
   */
  public static String brief(@Nullable When when, int year) {
    return words(when, year);
  }

  private static String words(@Nullable When when, int year) {
    if (when == null || when.isUnknown()) {
      return NO_DATE;
    }
    LocalDate earliest = when.earliest();
    LocalDate latest = when.latest();
    if (earliest == null) {
      return "until " + day(latest, year);
    }
    if (latest == null) {
      return day(earliest, year) + " or later";
    }
    LocalDateTime instant = when.instant();
    if (when.precision() == Precision.INSTANT && instant != null) {
      return day(earliest, year) + ", " + CLOCK.format(instant);
    }
    if (earliest.equals(latest)) {
      return day(earliest, year);
    }
    return range(earliest, latest, year);
  }

  private static String day(@Nullable LocalDate day, int year) {
    if (day == null) {
      return NO_DATE;
    }
    return (day.getYear() == year ? DAY : DAY_YEAR).format(day);
  }

  private static String range(LocalDate earliest, LocalDate latest, int year) {
    boolean wholeMonths =
        earliest.getDayOfMonth() == 1 && latest.getDayOfMonth() == latest.lengthOfMonth();
    if (wholeMonths && earliest.getDayOfYear() == 1 && latest.getMonthValue() == 12) {
      return earliest.getYear() == latest.getYear()
          ? String.valueOf(earliest.getYear())
          : earliest.getYear() + "–" + latest.getYear();
    }
    boolean sameYear = earliest.getYear() == latest.getYear();
    boolean known = sameYear && latest.getYear() == year;
    if (wholeMonths) {
      String end = (known ? MONTH : MONTH_YEAR).format(latest);
      if (sameYear && earliest.getMonth() == latest.getMonth()) {
        return end;
      }
      return (sameYear ? MONTH : MONTH_YEAR).format(earliest) + " – " + end;
    }
    String end = (known ? DAY : DAY_YEAR).format(latest);
    if (sameYear && earliest.getMonth() == latest.getMonth()) {
      return earliest.getDayOfMonth() + "–" + end;
    }
    return (sameYear ? DAY : DAY_YEAR).format(earliest) + " – " + end;
  }
}
