package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.dossier.Event;
import org.parley.dossier.LedgerEntry;
import org.parley.event.Modality;
import org.parley.publish.line.Account;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.EventWords;
import org.parley.publish.line.Terms;

/**
 * The accounts of the story, those that hold something.
 *
 * @param accounts in order
 */
record LedgerSection(List<AccountView> accounts) implements Section {

  /** One account. */
  record AccountView(String id, String title, String note, List<EntryView> entries) {}

  /** One event in it. */
  record EntryView(
      String href,
      String date,
      String kind,
      String title,
      String by,
      String word,
      List<Mark> marks) {}

  static LedgerSection of(DossierIndex index, Names names) {
    List<AccountView> accounts = new ArrayList<>();
    for (Account account : Account.values()) {
      List<EntryView> entries = new ArrayList<>();
      for (Event event : account.of(index.dossier().events())) {
        LedgerEntry entry = event.ledger();
        if (entry != null) {
          boolean plain = event.modality() == Modality.HAPPENED;
          entries.add(
              new EntryView(
                  "#" + Names.anchor("e", event.id()),
                  index.date(event.when(), event),
                  entry.kind(),
                  index.title(event),
                  String.join(", ", EventWords.standing(index, event)),
                  plain ? "" : Terms.modality(event.modality()),
                  Mark.of(EventWords.citations(event), index, names)));
        }
      }
      if (!entries.isEmpty()) {
        accounts.add(
            new AccountView(
                account.name().toLowerCase(Locale.ROOT), account.title(), account.note(), entries));
      }
    }
    return new LedgerSection(accounts);
  }

  @Override
  public String id() {
    return "accounts";
  }

  @Override
  public String title() {
    return "Accounts";
  }

  @Override
  public int count() {
    return accounts.stream().mapToInt(account -> account.entries().size()).sum();
  }

  @Override
  public String note() {
    return "The events of the timeline by what they are to the negotiation.";
  }

  @Override
  public String template() {
    return "accounts";
  }
}
