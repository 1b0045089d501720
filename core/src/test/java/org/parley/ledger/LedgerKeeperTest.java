package org.parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.alignment.EventAligner;
import org.parley.alignment.EventGroup;
import org.parley.alignment.InventedReport;
import org.parley.alignment.ProposalAligner;
import org.parley.alignment.StoryReports;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.event.Modality;
import org.parley.position.Stance;
import org.parley.position.StepKind;

class LedgerKeeperTest {
  private static final String BOTH = "Orria accepted the truce and Pelland accepted the truce.";
  private static final String IN_FORCE = "The truce took effect on May 3, 2031.";

  private static InventedReport report(String truce, String event) {
    return new InventedReport("a", "2031-05-14", BOTH, truce, event)
        .actor("Orria", ActorKind.STATE, "ORR")
        .actor("Pelland", ActorKind.STATE, "PLL")
        .position("Orria", Stance.ACCEPTS, "Orria accepted the truce", "truce", "truce");
  }

  private static InventedReport both(String truce, String event) {
    return report(truce, event)
        .step(StepKind.IN_FORCE, "took effect on May 3, 2031", "truce")
        .position("Pelland", Stance.ACCEPTS, "Pelland accepted the truce", "truce", "truce");
  }

  private static List<LedgerEntry> entries(InventedReport report) {
    StoryReports story = InventedReport.story(report);
    return LedgerKeeper.enter(story, EventAligner.align(story), ProposalAligner.align(story))
        .stream()
        .map(EventGroup::event)
        .map(event -> event.ledger())
        .toList();
  }

  @Test
  void anAttackAfterTheTruceOfBothCameIntoForceIsAReportedViolation() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    assertThat(entries(both(IN_FORCE, attack + ".").act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.VIOLATION, "attack"));
  }

  @Test
  void whatAReportItselfCallsABreachIsAReportedViolationWithoutADay() {
    String attack = "Orria shelled Pelland, the second alleged breach of the harbour truce";
    assertThat(entries(both(IN_FORCE, attack + ".").act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.VIOLATION, "attack"));
    String denied = "Orria shelled Pelland, which was not a breach of the harbour truce";
    assertThat(entries(both(IN_FORCE, denied + ".").act(denied, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void anAttackBeforeThatIsOnTheGround() {
    String attack = "Orria shelled Pelland on May 1, 2031";
    assertThat(entries(both(IN_FORCE, attack + ".").act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void aTruceThatOneSideHasAcceptedBindsNobody() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    assertThat(entries(report(IN_FORCE, attack + ".").act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void aTruceThatNoReportPutsInForceIsNotInForce() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    InventedReport signed =
        report("Both may keep the truce.", attack + ".")
            .position("Pelland", Stance.ACCEPTS, "Pelland accepted the truce", "truce", "truce")
            .act(attack, "shell", "Orria", "Pelland");
    assertThat(entries(signed)).containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void anAttackAfterTheTruceLapsedIsOnTheGround() {
    String attack = "Orria shelled Pelland on May 9, 2031";
    String truce = "The truce took effect on May 3, 2031. The truce lapsed on May 7, 2031.";
    assertThat(
            entries(
                both(truce, attack + ".")
                    .step(StepKind.LAPSED, "lapsed on May 7, 2031", "truce")
                    .act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void anAttackOnSomebodyWhomTheTruceDoesNotBindIsOnTheGround() {
    String attack = "Orria shelled Suldan on May 5, 2031";
    assertThat(
            entries(
                both(IN_FORCE, attack + ".")
                    .actor("Suldan", ActorKind.STATE, "SUL")
                    .act(attack, "shell", "Orria", "Suldan")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
  }

  @Test
  void whoSignedATruceIsBoundByIt() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    String truce = "Orria and Pelland signed the truce on May 2, 2031.";
    InventedReport signed =
        new InventedReport("a", "2031-05-14", truce, IN_FORCE, attack + ".")
            .actor("Orria", ActorKind.STATE, "ORR")
            .actor("Pelland", ActorKind.STATE, "PLL")
            .step(StepKind.SIGNED, "signed the truce on May 2, 2031", "truce", "Orria", "Pelland")
            .step(StepKind.IN_FORCE, "took effect on May 3, 2031", "truce")
            .act(attack, "shell", "Orria", "Pelland");
    assertThat(entries(signed)).containsExactly(new LedgerEntry(Ledger.VIOLATION, "attack"));
  }

  @Test
  void aDenialStandsWithTheAttackItDeniesAndInNoAccountOfItsOwn() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    String denied = "Orria denied that Orria shelled Pelland";
    InventedReport told = both(IN_FORCE, attack + ".").act(attack, "shell", "Orria", "Pelland");
    InventedReport other =
        new InventedReport("b", "2031-05-14", denied + ".")
            .actor("Orria", ActorKind.STATE, "ORR")
            .actor("Pelland", ActorKind.STATE, "PLL")
            .act(denied, "shell", Modality.DENIED, "Orria", "Pelland");
    StoryReports story = InventedReport.story(told, other);
    List<EventGroup> events =
        LedgerKeeper.enter(story, EventAligner.align(story), ProposalAligner.align(story));
    assertThat(events).hasSize(2);
    assertThat(events)
        .filteredOn(group -> group.event().modality() != Modality.DENIED)
        .allSatisfy(
            group -> {
              assertThat(group.event().ledger()).isNotNull();
              assertThat(group.event().denials()).hasSize(1);
            });
    assertThat(events)
        .filteredOn(group -> group.event().modality() == Modality.DENIED)
        .allMatch(group -> group.event().ledger() == null);
  }

  @Test
  void aThreatOfAnyKindIsPressure() {
    String threat = "Orria threatened to ban Pelland on May 5, 2031";
    assertThat(
            entries(both(IN_FORCE, threat + ".").act(threat, "threaten:ban", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.PRESSURE, "threat"));
  }

  @Test
  void aMeetingIsAContact() {
    String met = "Orria met Pelland on May 5, 2031";
    assertThat(entries(both(IN_FORCE, met + ".").act(met, "meet", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.CONTACT, "meeting"));
  }

  @Test
  void whatIsInNoAccountHasNoEntry() {
    String praised = "Orria praised Pelland on May 5, 2031";
    assertThat(entries(both(IN_FORCE, praised + ".").act(praised, "praise", "Orria", "Pelland")))
        .containsExactly((LedgerEntry) null);
  }
}
