package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.report.When;

class TimeResolverTest {
  private static final String WEDNESDAY = "2025-03-12";

  @Test
  void laterThisWeekIsAnIntervalThatBeginsOnTheDayOfPublication() {
    assertThat(Read.intervals("The envoys will meet later this week.", WEDNESDAY))
        .containsExactly("2025-03-12..2025-03-16");
  }

  @Test
  void theComingDaysAreOpenAtTheirEnd() {
    assertThat(Read.intervals("Talks resume in the coming days.", WEDNESDAY))
        .containsExactly("2025-03-12..");
  }

  @Test
  void aRangeIsOneResultWithBothEnds() {
    assertThat(Read.intervals("The pause lasts from March 12 to March 16.", WEDNESDAY))
        .containsExactly("2025-03-12..2025-03-16");
  }

  @Test
  void theYearPriorIsToldFromTheLastDateOfTheText() {
    assertThat(Read.values("The pact of June 2022 undid one of the year prior.", WEDNESDAY))
        .containsExactly("June 2022=2022-06", "the year prior=2021");
  }

  @Test
  void aWeekdayNeedsTheDayOfPublication() {
    ResolvedTime time = Read.times("He spoke on Tuesday.", When.UNKNOWN).get(0);
    assertThat(time.value()).isNull();
    assertThat(time.when().isUnknown()).isTrue();
    assertThat(time.when().text()).isEqualTo("Tuesday");
  }

  @Test
  void aDayWithoutAYearTakesTheYearOfAnExplicitDateIfPublicationIsUnknown() {
    ResolvedTime time =
        Read.times("Signed on 3 March 2024, it lapsed on March 12.", When.UNKNOWN).get(1);
    assertThat(time.value()).isEqualTo("2024-03-12");
    assertThat(time.basis()).isEqualTo(Basis.DISCOURSE);
  }

  @Test
  void anInferredPublicationOfSeveralDaysGivesTheUnionAndNoValue() {
    When published = When.between(LocalDate.parse("2025-03-12"), LocalDate.parse("2025-03-14"), "");
    ResolvedTime yesterday = Read.times("They met yesterday.", published).get(0);
    assertThat(yesterday.value()).isNull();
    assertThat(yesterday.when().earliest()).isEqualTo("2025-03-11");
    assertThat(yesterday.when().latest()).isEqualTo("2025-03-13");
    assertThat(Read.times("They met on Tuesday.", published).get(0).value())
        .isEqualTo("2025-03-11");
  }

  @Test
  void theDayOfWhatWasAgreedOrThreatenedIsToCome() {
    for (String sentence :
        new String[] {
          "They agreed to exchange prisoners on Friday.",
          "They agreed on Monday to exchange prisoners on Friday.",
          "He threatened to close the strait on Friday.",
          "The truce takes effect on Friday."
        }) {
      assertThat(Read.intervals(sentence, WEDNESDAY)).endsWith("2025-03-14..2025-03-14");
    }
    assertThat(Read.intervals("They agreed to the plan on Friday.", WEDNESDAY))
        .containsExactly("2025-03-07..2025-03-07");
  }

  @Test
  void aTimeOfDayIsTiedToTheWholeDateAfterIt() {
    for (String date : new String[] {"Thursday, 20 March", "Thursday, March 20", "20 March"}) {
      assertThat(Read.values("It begins at noon on " + date + ".", WEDNESDAY))
          .containsExactly("noon on " + date + "=2025-03-20T12:00");
    }
  }
}
