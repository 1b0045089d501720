package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Position;
import org.parley.dossier.Proposal;
import org.parley.position.Stance;
import org.parley.report.Citation;

class ProposalAlignerTest {
  private static InventedReport report(String id, Stance stance, String proposal) {
    String clause = "Orria answered the " + proposal;
    return new InventedReport(id, "2031-05-14", clause + " in the harbour, its " + id + " wrote.")
        .actor("Orria", ActorKind.STATE, "ORR")
        .position("Orria", stance, clause, proposal, "truce");
  }

  @Test
  void oneAnswerInTwoReportsIsOneLineWithBothCitations() {
    List<Proposal> proposals =
        ProposalAligner.align(
            InventedReport.story(
                report("a", Stance.ACCEPTS, "30-day truce"), report("b", Stance.ACCEPTS, "truce")));
    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).name()).isEqualTo("30-day truce");
    assertThat(proposals.get(0).positions()).hasSize(1);
    assertThat(proposals.get(0).positions().get(0).citations())
        .extracting(Citation::report)
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void twoAnswersOfOnePartyAreTwoLines() {
    List<Proposal> proposals =
        ProposalAligner.align(
            InventedReport.story(
                report("a", Stance.ACCEPTS, "truce"), report("b", Stance.REJECTS, "truce")));
    assertThat(proposals).hasSize(1);
    assertThat(proposals.get(0).positions())
        .extracting(Position::stance)
        .containsExactlyInAnyOrder(Stance.ACCEPTS, Stance.REJECTS);
  }

  @Test
  void aNumberPartsTwoProposalsOnOneSubject() {
    List<Proposal> proposals =
        ProposalAligner.align(
            InventedReport.story(
                report("a", Stance.ACCEPTS, "30 day truce"),
                report("b", Stance.REJECTS, "60 day truce")));
    assertThat(proposals)
        .extracting(Proposal::name)
        .containsExactlyInAnyOrder("30 day truce", "60 day truce");
  }

  @Test
  void whoWantsNoThingOfAKindHasNotAnsweredTheThingOnTheTable() {
    InventedReport general =
        new InventedReport("b", "2031-05-14", "Orria does not want a short truce.")
            .actor("Orria", ActorKind.STATE, "ORR")
            .position(
                "Orria",
                Stance.REJECTS,
                "Orria does not want a short truce",
                "short truce",
                "truce");
    List<Proposal> proposals =
        ProposalAligner.align(
            InventedReport.story(report("a", Stance.CONSIDERING, "60 day truce"), general));
    assertThat(proposals)
        .extracting(Proposal::name)
        .containsExactlyInAnyOrder("60 day truce", "short truce");
  }

  @Test
  void whoProposesIsAProposer() {
    Proposal proposal =
        ProposalAligner.align(InventedReport.story(report("a", Stance.PROPOSES, "truce"))).get(0);
    assertThat(proposal.proposers()).containsExactly(proposal.positions().get(0).party());
  }
}
