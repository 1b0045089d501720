package org.parley.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Ledger;
import org.parley.dossier.LedgerEntry;
import org.parley.text.WordList;

/** In which account a class of predicates is entered. */
final class Accounts {
  private static final Map<String, LedgerEntry> ENTRIES = read();

  private Accounts() {}

  /** The entry for a class of predicates, or null if it belongs into no account. */
  static @Nullable LedgerEntry of(String predicate) {
    LedgerEntry entry = ENTRIES.get(predicate);
    int colon = predicate.indexOf(':');
    return entry == null && colon > 0 ? ENTRIES.get(predicate.substring(0, colon + 1)) : entry;
  }

  private static Map<String, LedgerEntry> read() {
    Map<String, LedgerEntry> entries = new HashMap<>();
    for (List<String> row : WordList.rows(Accounts.class, "ledgers.tsv")) {
      Ledger ledger = Ledger.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String predicate : WordList.several(row.get(2), ',')) {
        entries.put(predicate, new LedgerEntry(ledger, row.get(1)));
      }
    }
    return Map.copyOf(entries);
  }
}
