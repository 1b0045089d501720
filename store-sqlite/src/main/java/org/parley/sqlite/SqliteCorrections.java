package org.parley.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.dossier.Correction;
import org.parley.publish.json.CorrectionJson;
import org.parley.publish.kept.Unpacking;
import org.parley.store.CorrectionStore;

/** What persons said about findings, in the store in one file. */
final class SqliteCorrections implements CorrectionStore {
  private final Database database;

  SqliteCorrections(Database database) {
    this.database = database;
  }

  @Override
  public List<Correction> all() {
    List<String> kept = new ArrayList<>();
    database.read(
        () -> {
          database.each(
              row -> kept.add(row.getString(1)),
              "SELECT correction FROM correction ORDER BY number");
          return kept;
        });
    return kept.stream()
        .map(text -> Unpacking.of("a correction", () -> CorrectionJson.read(text)))
        .toList();
  }

  @Override
  public void add(Correction correction, Collection<String> stories) {
    database.write(
        () -> {
          long next = database.number("SELECT max(number) FROM correction") + 1;
          if (correction.number() != next) {
            throw new IllegalArgumentException(
                "correction " + correction.number() + " where " + next + " is next");
          }
          database.change(
              "INSERT INTO correction VALUES (?, ?)", next, CorrectionJson.write(correction));
          for (String story : stories) {
            database.change("UPDATE story SET due = 1 WHERE id = ?", story);
          }
        });
  }
}
