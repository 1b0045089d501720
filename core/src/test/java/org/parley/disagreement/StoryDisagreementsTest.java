package org.parley.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.alignment.EventAligner;
import org.parley.alignment.InventedReport;
import org.parley.alignment.ProposalAligner;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Disagreement;
import org.parley.dossier.DisagreementKind;
import org.parley.event.Modality;
import org.parley.position.Stance;

class StoryDisagreementsTest {
  private static InventedReport answer(String id, Stance stance) {
    return new InventedReport(id, "2031-05-14", "Orria answered the truce, the " + id + " wrote.")
        .actor("Orria", ActorKind.STATE, "ORR")
        .position("Orria", stance, "Orria answered the truce", "truce", "truce");
  }

  private static List<Disagreement> positions(Stance one, Stance other) {
    StoryReports story = InventedReport.story(answer("a", one), answer("b", other));
    return PositionDisagreements.find(story, ProposalAligner.align(story));
  }

  @Test
  void oneReportHasItAcceptedAndAnotherRejected() {
    assertThat(positions(Stance.ACCEPTS, Stance.REJECTS))
        .singleElement()
        .satisfies(d -> assertThat(d.readings()).hasSize(2));
  }

  @Test
  void toProposeAndToAcceptAgree() {
    assertThat(positions(Stance.PROPOSES, Stance.ACCEPTS)).isEmpty();
  }

  private static List<Disagreement> roles(String one, String other) {
    return RoleDisagreements.find(
        InventedReport.story(
            new InventedReport("a", "2031-05-14", "Mara Velde, the " + one + ", spoke.")
                .official("Mara Velde", null, one),
            new InventedReport("b", "2031-05-14", "Mara Velde, the " + other + ", left.")
                .official("Mara Velde", null, other)));
  }

  @Test
  void twoRanksInOneDepartmentDisagree() {
    assertThat(roles("harbour defence adviser", "harbour defence secretary"))
        .singleElement()
        .satisfies(d -> assertThat(d.kind()).isEqualTo(DisagreementKind.ROLE));
  }

  @Test
  void twoDepartmentsOfOneMinisterDisagree() {
    assertThat(roles("foreign minister", "defence minister")).hasSize(1);
  }

  @Test
  void aShorterOfficeIsOnlyLessDetail() {
    assertThat(roles("minister", "foreign minister")).isEmpty();
    assertThat(roles("foreign minister", "foreign minister")).isEmpty();
  }

  private static List<Disagreement> visits(String one, String other) {
    StoryReports story = InventedReport.story(visit("a", one), visit("b", other));
    return EventDisagreements.find(story, EventAligner.align(story));
  }

  private static InventedReport visit(String id, String time) {
    String clause = "Mara Velde will visit Orria " + time;
    return new InventedReport(id, "2031-05-12", clause + ", the " + id + " wrote.")
        .actor("Mara Velde", ActorKind.PERSON, null)
        .actor("Orria", ActorKind.STATE, "ORR")
        .visit(clause, Modality.ANNOUNCED, "Mara Velde", "Orria");
  }

  @Test
  void oneVisitAnnouncedForTwoDaysIsADisagreement() {
    assertThat(visits("on May 15, 2031", "on May 17, 2031"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(DisagreementKind.DATE);
              assertThat(d.readings()).hasSize(2);
            });
  }

  @Test
  void aDayNamedInTwoWaysIsNone() {
    assertThat(visits("on May 15, 2031", "on Thursday")).isEmpty();
  }

  @Test
  void aDayWithinAVaguerTimeIsNone() {
    assertThat(visits("on May 15, 2031", "this week")).isEmpty();
  }
}
