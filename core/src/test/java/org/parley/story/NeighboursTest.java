package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final Map<String, Integer> TERMS = Map.of("ferry", 1, "lannoy", 1, "walkout", 1);
  private static final int DAY = 19_000;

  @Test
  void daysBetweenTwoReportsTakeUpToHalfOfTheirLikeness() {
    assertThat(likeness(DAY, DAY)).isEqualTo(1f, within());
    assertThat(likeness(DAY, DAY + 2)).isBetween(0.8f, 0.9f);
    assertThat(likeness(DAY, DAY + 400)).isEqualTo(0.5f, within());
  }

  @Test
  void aReportWithoutADayIsNeitherOfTheSameDayNorOfAFarOne() {
    assertThat(likeness(DAY, Cluster.NO_DAY)).isEqualTo(0.75f, within());
    assertThat(likeness(Cluster.NO_DAY, DAY)).isEqualTo(0.75f, within());
  }

  @Test
  void daysCountNothingBetweenReportsThatHaveNone() {
    assertThat(likeness(Cluster.NO_DAY, Cluster.NO_DAY)).isEqualTo(1f, within());
  }

  private static Offset<Float> within() {
    return Offset.offset(0.001f);
  }

  /** How alike two reports in the same words are. */
  private static float likeness(int one, int two) {
    Neighbours neighbours = new Neighbours();
    neighbours.add(profile("a"), one);
    neighbours.add(profile("b"), two);
    return neighbours.of(1).likeness(0);
  }

  private static Profile profile(String id) {
    return new Profile(id, null, null, TERMS, List.of("ferry"), new byte[0]);
  }
}
