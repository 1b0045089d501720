package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.report.When;

class TimesTest {
  private static final When DAY = When.day(LocalDate.of(2031, 5, 14), "May 14");
  private static final When WEEK =
      When.between(LocalDate.of(2031, 5, 12), LocalDate.of(2031, 5, 18), "this week");
  private static final When SINCE = When.between(LocalDate.of(2031, 5, 1), null, "since May 1");

  @Test
  void aDayIsNarrowerThanItsWeekAndAnyTimeThanNone() {
    assertThat(Times.narrower(WEEK, DAY)).isEqualTo(DAY);
    assertThat(Times.narrower(DAY, WEEK)).isEqualTo(DAY);
    assertThat(Times.narrower(When.UNKNOWN, SINCE)).isEqualTo(SINCE);
    assertThat(Times.narrower(SINCE, WEEK)).isEqualTo(WEEK);
  }

  @Test
  void ofTwoAlikeTheFirstStays() {
    When other = When.day(LocalDate.of(2031, 5, 15), "May 15");
    assertThat(Times.narrower(DAY, other)).isEqualTo(DAY);
  }

  @Test
  void timesAreOrderedByTheirFirstDayAndUnknownOnesComeLast() {
    assertThat(Stream.of(When.UNKNOWN, DAY, WEEK, SINCE).sorted(Times.ORDER))
        .containsExactly(SINCE, WEEK, DAY, When.UNKNOWN);
  }
}
