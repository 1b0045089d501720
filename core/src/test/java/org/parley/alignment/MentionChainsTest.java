package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Event;

class MentionChainsTest {
  private static List<List<String>> chains(InventedReport... reports) {
    return MentionChains.of(InventedReport.story(reports)).all().stream()
        .map(
            chain ->
                chain.stream()
                    .map(each -> each.report().report().words(each.mention().span()))
                    .toList())
        .toList();
  }

  @Test
  void wordsOfOneSortAreOneChainOverReports() {
    assertThat(
            chains(
                new InventedReport("a", "2024-05-01", "They negotiated for long.")
                    .word("negotiated", "negotiate"),
                new InventedReport("b", "2024-05-02", "The talks ended.")
                    .word("talks", "negotiate")
                    .word("ended", "end")))
        .containsExactly(List.of("negotiated", "talks"), List.of("ended"));
  }

  @Test
  void reportsWeeksApartTellOfTwoHappenings() {
    assertThat(
            chains(
                new InventedReport("a", "2024-05-01", "They met.").word("met", "meet"),
                new InventedReport("b", "2024-06-01", "They met again.").word("met", "meet")))
        .hasSize(2);
  }

  @Test
  void speechIsOneOnlyWithOneSpeaker() {
    assertThat(
            chains(
                new InventedReport("a", "2024-05-01", "Marnia said no.", "Velland told us.")
                    .actor("Marnia", ActorKind.STATE, null)
                    .actor("Velland", ActorKind.STATE, null)
                    .speech("said", "Marnia")
                    .speech("told", "Velland"),
                new InventedReport("b", "2024-05-01", "Marnia spoke.", "Nobody wrote.")
                    .actor("Marnia", ActorKind.STATE, null)
                    .speech("spoke", "Marnia")
                    .speech("wrote", null)))
        .containsExactly(List.of("said", "spoke"), List.of("told"), List.of("wrote"));
  }

  @Test
  void anEventPointsToItsWordsInSentencesThatNameSomebodyOfIt() {
    InventedReport first =
        new InventedReport("a", "2024-05-01", "Marnia attacked Velland on May 1.")
            .actor("Marnia", ActorKind.STATE, null)
            .actor("Velland", ActorKind.STATE, null)
            .act("attacked Velland on May 1", "attack", "Marnia", "Velland")
            .word("attacked", "attack");
    InventedReport second =
        new InventedReport(
                "b", "2024-05-02", "Velland mourns after the raid.", "An assault of bees began.")
            .actor("Velland", ActorKind.STATE, null)
            .word("raid", "attack")
            .word("assault", "attack");
    List<EventGroup> events = EventAligner.align(InventedReport.story(first, second));
    Event event = events.get(0).event();
    assertThat(event.mentions()).hasSize(1);
    assertThat(event.mentions().get(0).sentence()).isEqualTo("b.s1");
  }
}
