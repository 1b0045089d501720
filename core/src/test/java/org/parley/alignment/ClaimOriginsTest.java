package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;

class ClaimOriginsTest {
  private static InventedReport report(String id, String sentence) {
    return new InventedReport(id, "2031-05-14", sentence)
        .actor("ONA", ActorKind.ORGANISATION, null)
        .actor("Harbour Council", ActorKind.ORGANISATION, null);
  }

  private static String origin(StoryReports story, int report) {
    return new ClaimOrigins(story).of(story.reports().get(report), null, 0);
  }

  @Test
  void twoReportsThatCiteOneAgencyHaveOneOrigin() {
    StoryReports story =
        InventedReport.story(
            report("a", "Shells hit the quay, according to the Orrian news agency ONA."),
            report("b", "The Orrian news agency ONA reported fire on the southern pier."));
    assertThat(origin(story, 0)).isEqualTo(origin(story, 1));
    assertThat(ClaimOrigins.outletOf(origin(story, 0))).isNotNull();
  }

  @Test
  void whatAReportTellsItselfIsItsOwn() {
    StoryReports story =
        InventedReport.story(
            report("a", "Shells hit the quay at dawn and two cranes fell into the water."),
            report("b", "A fire broke out on the southern pier while the market was open."));
    assertThat(origin(story, 0)).isNotEqualTo(origin(story, 1));
    assertThat(ClaimOrigins.outletOf(origin(story, 0))).isNull();
  }

  @Test
  void aBodyThatSpeaksIsNoOutlet() {
    StoryReports story =
        InventedReport.story(
            report("a", "Shells hit the quay at dawn, according to the Harbour Council."),
            report("b", "The Harbour Council said a fire broke out while the market was open."));
    assertThat(origin(story, 0)).isNotEqualTo(origin(story, 1));
  }

  @Test
  void anAgencyOnlyNamedIsNoSource() {
    StoryReports story =
        InventedReport.story(
            report("a", "The office of the Orrian news agency ONA burnt down in the night."));
    assertThat(ClaimOrigins.outletOf(origin(story, 0))).isNull();
  }
}
