package org.parley.flink;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.parley.story.Profile;

/** The time at which a report counts as published, in the canonical order of profiles. */
final class EventTime {
  private EventTime() {}

  /**
   * The minute of publication within the day of publication; the end of the day where only that is
   * known; the time of arrival where nothing is, or where the report says it is of the future: one
   * wrong clock must not make all others late.
   *
   * @param arrived milliseconds since 1970, as the result
   */
  static long of(Profile profile, long arrived) {
    LocalDate day = profile.day();
    if (day == null) {
      return arrived;
    }
    LocalDateTime last = day.atTime(LocalTime.MAX);
    LocalDateTime first = day.atStartOfDay();
    LocalDateTime time = profile.time() == null ? last : profile.time();
    LocalDateTime within = time.isBefore(first) ? first : time.isAfter(last) ? last : time;
    return Math.min(arrived, within.toInstant(ZoneOffset.UTC).toEpochMilli());
  }
}
