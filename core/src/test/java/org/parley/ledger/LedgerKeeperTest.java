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
import org.parley.position.Stance;

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
  void aTruceThatIsOnlyToComeIsNotInForce() {
    String attack = "Orria shelled Pelland on May 5, 2031";
    String planned = "The truce would have taken effect on May 3, 2031.";
    assertThat(entries(both(planned, attack + ".").act(attack, "shell", "Orria", "Pelland")))
        .containsExactly(new LedgerEntry(Ledger.GROUND, "attack"));
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
