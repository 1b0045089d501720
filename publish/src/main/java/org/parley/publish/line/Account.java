package org.parley.publish.line;

import java.util.Arrays;
import java.util.List;
import org.parley.dossier.Event;
import org.parley.dossier.Ledger;

/** The accounts of a story as they are shown. */
public enum Account {
  CONTACTS(Ledger.CONTACT, "Contacts", "Visits, meetings, calls, mediation"),
  PRESSURE(
      Ledger.PRESSURE, "Pressure", "What is done, threatened or offered to move another party"),
  GROUND(Ledger.GROUND, "On the ground", "Attacks, advances, withdrawals, losses as reported"),
  VIOLATIONS(
      Ledger.VIOLATION,
      "Reported violations",
      "What is reported after a truce came into force. Parley gives no verdict");

  private final Ledger ledger;
  private final String title;
  private final String note;

  Account(Ledger ledger, String title, String note) {
    this.ledger = ledger;
    this.title = title;
    this.note = note;
  }

  public String title() {
    return title;
  }

  public String note() {
    return note;
  }

  /** The events of this account, lane by lane, in time order; one line for each clause. */
  public List<Event> of(List<Event> events) {
    List<Event> own =
        events.stream()
            .filter(event -> event.ledger() != null && event.ledger().ledger() == ledger)
            .toList();
    return Arrays.stream(Lane.values()).flatMap(lane -> lane.lines(own).stream()).toList();
  }
}
