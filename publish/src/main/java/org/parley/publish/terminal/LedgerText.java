package org.parley.publish.terminal;

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

/** One account of the story: when, what sort of entry, in whose words. */
final class LedgerText {
  private static final int DATE = 15;
  private static final int KIND = 18;

  private LedgerText() {}

  static void write(Screen screen, Account account) {
    DossierIndex index = screen.index();
    List<Event> events = account.of(index.dossier().events());
    if (events.isEmpty()) {
      return;
    }
    screen.head(
        account.title().toUpperCase(Locale.ROOT),
        events.size(),
        screen.row().add(account.note(), Tone.DIM));
    for (Event event : events) {
      LedgerEntry entry = event.ledger();
      if (entry == null) {
        continue;
      }
      List<String> words = new ArrayList<>();
      words.add(index.title(event));
      if (event.modality() != Modality.HAPPENED) {
        words.add(Terms.modality(event.modality()));
      }
      words.addAll(EventWords.standing(index, event));
      screen.text(
          screen
              .row()
              .add(index.date(event.when(), event), Tone.DIM)
              .to(DATE)
              .add(entry.kind(), Tone.STRONG),
          DATE + KIND,
          String.join(" · ", words),
          Tone.PLAIN,
          screen.evidence(EventWords.citations(event)));
    }
  }
}
