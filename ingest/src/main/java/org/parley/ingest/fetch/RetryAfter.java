package org.parley.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.Exchange;

/** The Retry-After of an answer: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** How long the host asks to be left alone, never negative, or null if it does not say. */
  static @Nullable Duration of(Exchange answer) {
    String value = answer.responseHeader("Retry-After");
    if (value == null) {
      return null;
    }
    String text = value.strip();
    if (SECONDS.matcher(text).matches()) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    Instant date = DateUtils.parseStandardDate(text);
    if (date == null) {
      return null;
    }
    return date.isAfter(answer.at()) ? Duration.between(answer.at(), date) : Duration.ZERO;
  }
}
