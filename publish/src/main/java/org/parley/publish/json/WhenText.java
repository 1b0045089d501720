package org.parley.publish.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.parley.report.Precision;
import org.parley.report.When;

/** The ends of a {@link When} as ISO 8601: a date, or a date and time in UTC for an instant. */
final class WhenText {

  private static final DateTimeFormatter INSTANT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

  private WhenText() {}

  static @Nullable String earliest(When when) {
    return when.instant() != null ? INSTANT.format(when.instant()) + "Z" : day(when.earliest());
  }

  static @Nullable String latest(When when) {
    return when.instant() != null ? INSTANT.format(when.instant()) + "Z" : day(when.latest());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /**
   * The time that two ends name.
   *
   * @throws IOException if an end is neither a date nor a time in UTC
   */
  static When of(
      @Nullable String earliest, @Nullable String latest, Precision precision, String text)
      throws IOException {
    try {
      if (precision == Precision.INSTANT && earliest != null) {
        return When.instant(LocalDateTime.parse(earliest.replaceFirst("Z$", ""), INSTANT), text);
      }
      return new When(
          earliest == null ? null : LocalDate.parse(earliest),
          latest == null ? null : LocalDate.parse(latest),
          precision,
          null,
          text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IOException("not a time: " + earliest + " to " + latest, e);
    }
  }
}
