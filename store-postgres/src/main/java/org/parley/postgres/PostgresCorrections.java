package org.parley.postgres;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.dossier.Correction;
import org.parley.publish.json.CorrectionJson;
import org.parley.publish.kept.Unpacking;
import org.parley.store.CorrectionStore;

/** What persons said about findings, in the store in PostgreSQL. */
final class PostgresCorrections implements CorrectionStore {
  private final Database database;

  PostgresCorrections(Database database) {
    this.database = database;
  }

  @Override
  public List<Correction> all() {
    List<String> kept =
        database.read(
            session -> {
              List<String> texts = new ArrayList<>();
              session.each(
                  row -> texts.add(row.getString(1)),
                  "SELECT correction FROM correction ORDER BY number");
              return texts;
            });
    return kept.stream()
        .map(text -> Unpacking.of("a correction", () -> CorrectionJson.read(text)))
        .toList();
  }

  @Override
  public void add(Correction correction, Collection<String> stories) {
    String text = CorrectionJson.write(correction);
    boolean unused =
        database.write(
            session -> {
              long next = session.next("correction");
              if (correction.number() != next) {
                throw new IllegalArgumentException(
                    "correction " + correction.number() + " where " + next + " is next");
              }
              session.change(
                  "INSERT INTO correction (number, correction) VALUES (?, ?)", next, text);
              session.last("correction", next);
              session.change("UPDATE story SET due = true WHERE id = ANY (?)", stories);
              return true;
            });
  }
}
