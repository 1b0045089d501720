package org.parley.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/** Dates as pages write them for machines. */
final class PageDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})"
              + "(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,40}");

  private PageDate() {}

  static @Nullable When parse(String text) {
    String plain = text.strip();
    Matcher iso = ISO.matcher(plain);
    try {
      if (iso.matches()) {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(iso.group(1)),
                Integer.parseInt(iso.group(2)),
                Integer.parseInt(iso.group(3)));
        if (iso.group(4) == null || iso.group(7) == null) {
          return When.day(day, plain);
        }
        LocalDateTime time =
            day.atTime(
                Integer.parseInt(iso.group(4)),
                Integer.parseInt(iso.group(5)),
                iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6)));
        String zone = iso.group(7);
        ZoneOffset offset =
            Character.isLetter(zone.charAt(0))
                ? ZoneOffset.UTC
                : ZoneOffset.of(
                    zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
        return When.instant(
            time.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), plain);
      }
      return When.instant(
          LocalDateTime.ofInstant(
              java.time.Instant.from(
                  DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(plain)),
              ZoneOffset.UTC),
          plain);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
