package org.parley.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.ActorKind;
import org.parley.dossier.Event;
import org.parley.report.Citation;

class ContactsTest {
  private static InventedReport report(
      String id, String clause, String who, String with, String where) {
    return new InventedReport(id, "2031-05-14", clause + ".")
        .actor("Orria", ActorKind.STATE, "ORR")
        .actor("Velmark", ActorKind.STATE, "VEL")
        .actor("Sunreach", ActorKind.STATE, "SUN")
        .actor("Velm", ActorKind.PLACE, null)
        .actor("Port Ado", ActorKind.PLACE, null)
        .meeting(clause, who, with, where);
  }

  private static List<Event> events(InventedReport... reports) {
    return EventAligner.align(InventedReport.story(reports)).stream()
        .map(EventGroup::event)
        .toList();
  }

  private static final InventedReport DATED =
      report("a", "Orria met Sunreach in Port Ado on May 12", "Orria", "Sunreach", "Port Ado");

  @Test
  void aMeetingToldWithoutItsDayIsTheOneOfTheSamePartiesAtThatPlace() {
    List<Event> events =
        events(
            DATED,
            report("b", "the Orria-Sunreach talks at Port Ado", "Orria", "Sunreach", "Port Ado"));
    assertThat(events).hasSize(1);
    assertThat(events.get(0).citations()).extracting(Citation::report).contains("a", "b");
    assertThat(events.get(0).when().isDay()).isTrue();
  }

  @Test
  void twoDaysAreTwoMeetings() {
    assertThat(
            events(
                DATED,
                report(
                    "b",
                    "Orria met Sunreach in Port Ado on May 10",
                    "Orria",
                    "Sunreach",
                    "Port Ado")))
        .hasSize(2);
  }

  @Test
  void whereTwoDaysCouldBeMeantNoneIsTaken() {
    assertThat(
            events(
                DATED,
                report(
                    "b",
                    "Orria met Sunreach in Port Ado on May 10",
                    "Orria",
                    "Sunreach",
                    "Port Ado"),
                report(
                    "c", "the Orria-Sunreach talks at Port Ado", "Orria", "Sunreach", "Port Ado")))
        .hasSize(3);
  }

  @Test
  void anotherPartnerIsAnotherMeeting() {
    assertThat(
            events(
                DATED,
                report(
                    "b", "talks of Orria and Velmark in Port Ado", "Orria", "Velmark", "Port Ado")))
        .hasSize(2);
  }
}
