package org.parley.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.kept.KeptDossier;
import org.parley.publish.kept.Unpacking;
import org.parley.store.DossierStore;
import org.parley.store.StoredDossier;

/** The dossiers of the store in one file, each in the form of the contract, deflated. */
final class SqliteDossiers implements DossierStore {
  private static final String NUMBER = "(SELECT number FROM story WHERE id = ?)";

  private final Database database;

  SqliteDossiers(Database database) {
    this.database = database;
  }

  @Override
  public List<String> due() {
    return database.read(
        () -> {
          List<String> due = new ArrayList<>();
          database.each(
              row -> due.add(row.getString(1)), "SELECT id FROM story WHERE due = 1 ORDER BY id");
          return due;
        });
  }

  /** A dossier as it lies in the file. */
  private record Kept(int version, Blob dossier) {}

  @Override
  public @Nullable StoredDossier dossier(String story) {
    Kept kept = kept(story);
    return kept == null
        ? null
        : new StoredDossier(
            kept.version(), Unpacking.of(story, () -> KeptDossier.unpack(kept.dossier().bytes)));
  }

  private @Nullable Kept kept(String story) {
    List<Kept> found = new ArrayList<>();
    database.read(
        () -> {
          database.each(
              row -> found.add(new Kept(row.getInt(1), new Blob(row.getBytes(2)))),
              "SELECT s.version, d.dossier FROM story s JOIN dossier d ON d.story = s.number"
                  + " WHERE s.id = ?",
              story);
          return found;
        });
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public Set<String> put(List<Dossier> built, List<String> gone, Map<String, String> notes) {
    Set<String> changed = new TreeSet<>();
    List<byte[]> packed = built.parallelStream().map(KeptDossier::pack).toList();
    database.write(
        () -> {
          for (int i = 0; i < built.size(); i++) {
            if (replace(built.get(i), packed.get(i))) {
              changed.add(built.get(i).story().id());
            }
          }
          for (String story : gone) {
            database.change("UPDATE story SET due = 0 WHERE id = ?", story);
            if (database.change("DELETE FROM dossier WHERE story = " + NUMBER, story) > 0) {
              database.change(
                  "UPDATE story SET version = version + 1, title = NULL WHERE id = ?", story);
              changed.add(story);
            }
          }
          for (String story : changed) {
            String note = notes.get(story);
            if (note != null) {
              SqliteChanges.note(database, story, note);
            }
          }
        });
    return changed;
  }

  private boolean replace(Dossier dossier, byte[] packed) throws SQLException {
    String story = dossier.story().id();
    database.change("UPDATE story SET due = 0 WHERE id = ?", story);
    Kept before = kept(story);
    boolean known = database.number("SELECT number FROM story WHERE id = ?", story) > 0;
    if (!known || (before != null && KeptDossier.same(before.dossier().bytes, packed))) {
      return false;
    }
    keep(dossier, packed, 1 + database.number("SELECT version FROM story WHERE id = ?", story));
    return true;
  }

  @Override
  public void adopt(List<StoredDossier> dossiers, Set<String> due) {
    database.write(
        () -> {
          for (StoredDossier stored : dossiers) {
            String story = stored.dossier().story().id();
            if (database.change(
                    "UPDATE story SET due = ? WHERE id = ? AND version <= ?",
                    due.contains(story) ? 1 : 0,
                    story,
                    stored.version())
                > 0) {
              keep(stored.dossier(), KeptDossier.pack(stored.dossier()), stored.version());
            }
          }
        });
  }

  private void keep(Dossier dossier, byte[] packed, long version) throws SQLException {
    String story = dossier.story().id();
    database.change(
        "INSERT INTO dossier VALUES ("
            + NUMBER
            + ", ?)"
            + " ON CONFLICT (story) DO UPDATE SET dossier = excluded.dossier",
        story,
        packed);
    database.change(
        "UPDATE story SET version = ?, title = ? WHERE id = ?",
        version,
        dossier.story().title(),
        story);
    for (ReportEntry entry : dossier.reports()) {
      database.change(
          "UPDATE report SET copy_of = ? WHERE id = ? AND story = " + NUMBER,
          entry.copyOf(),
          entry.report().id(),
          story);
    }
  }
}
