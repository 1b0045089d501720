package org.parley.quality.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateScoreTest {
  private static TimelineRow row(int order, String date, String word) {
    return new TimelineRow(order, date, "d", 1, word);
  }

  private static DateScore score(List<TimelineRow> gold, List<TimelineRow> system) {
    DateScore score = new DateScore();
    score.add(gold, system);
    return score;
  }

  @Test
  void aDayIsRightAsFarAsItIsMarked() {
    List<TimelineRow> gold = List.of(row(1, "2019-04-XX", "met"), row(2, "2019-05-02", "left"));
    List<TimelineRow> system = List.of(row(1, "2019-04-07", "met"), row(2, "2019-05-03", "left"));
    assertThat(score(gold, system).days()).isCloseTo(.5, within(1e-9));
    assertThat(score(gold, system).words()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aWordOfAPhraseIsThePhrase() {
    assertThat(
            score(List.of(row(1, "2019-04-07", "take_over")), List.of(row(1, "2019-04-07", "Over")))
                .words())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void aWordMarkedWithoutADayCountsForNeitherSide() {
    DateScore score =
        score(
            List.of(row(0, "XXXX-XX-XX", "wants"), row(1, "2019-04-07", "met")),
            List.of(row(1, "2019-04-07", "wants"), row(1, "2019-04-07", "met")));
    assertThat(score.days()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aWordThatIsNotMarkedCountsAgainstIt() {
    DateScore score =
        score(
            List.of(row(1, "2019-04-07", "met")),
            List.of(row(1, "2019-04-07", "met"), row(1, "2019-04-07", "ate")));
    assertThat(score.days()).isCloseTo(2 / 3.0, within(1e-9));
  }
}
