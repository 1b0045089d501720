package org.parley.text.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.report.Precision;
import org.parley.report.When;

class StampDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-14|2031-05-14",
        "2031-05-14 21:07:48|2031-05-14",
        "May 14, 2031|2031-05-14",
        "Wednesday, 14 May 2031|2031-05-14",
        "14th of May 2031|2031-05-14",
        "Sept. 4, 2031|2031-09-04",
        "14.05.2031|2031-05-14",
        "25/05/2031|2031-05-25",
        "05/25/2031|2031-05-25",
        "2031/5/4|2031-05-04"
      })
  void aDayIsRead(String words, LocalDate day) {
    assertThat(StampDate.of(words))
        .extracting(When::earliest, When::precision)
        .containsExactly(day, Precision.DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-14T21:07:48Z|2031-05-14T21:07:48",
        "2031-05-14T21:07:48.123+02:00|2031-05-14T19:07:48",
        "2031-05-14T23:30:00-0500|2031-05-15T04:30:00",
        "Wed, 14 May 2031 21:07:48 +0000|2031-05-14T21:07:48",
        "Wed, 14 May 2031 21:07:48 GMT|2031-05-14T21:07:48",
        "May 14, 2031, 9:07 p.m. EDT|2031-05-15T01:07:00",
        "May 14, 2031 at 12:05 AM EST|2031-05-14T05:05:00"
      })
  void aTimeWithItsOffsetIsAnInstant(String words, LocalDateTime utc) {
    assertThat(StampDate.of(words)).extracting(When::instant).isEqualTo(utc);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"03/04/2031", "May 2031", "4 hours ago", "2031-13-40", "31 February 2031", ""})
  void whatIsNoOneDayIsNone(String words) {
    assertThat(StampDate.of(words)).isNull();
  }

  @Test
  void nothingIsReadOfNothing() {
    assertThat(StampDate.of(null)).isNull();
  }
}
