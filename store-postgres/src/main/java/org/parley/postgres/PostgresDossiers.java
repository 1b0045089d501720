package org.parley.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.kept.KeptDossier;
import org.parley.publish.kept.Unpacking;
import org.parley.store.DossierStore;
import org.parley.store.StoredDossier;

/** The dossiers of the store in PostgreSQL, each in the form of the contract, deflated. */
final class PostgresDossiers implements DossierStore {
  private static final String NUMBER = "(SELECT number FROM story WHERE id = ?)";

  private static final String VERSION = "SELECT version FROM story WHERE id = ?";

  private final Database database;

  PostgresDossiers(Database database) {
    this.database = database;
  }

  @Override
  public List<String> due() {
    return database.read(
        session -> {
          List<String> due = new ArrayList<>();
          session.each(
              row -> due.add(row.getString(1)), "SELECT id FROM story WHERE due ORDER BY id");
          return due;
        });
  }

  /** A dossier as it lies in its row. */
  private static final class Kept {
    final int version;
    final byte[] dossier;

    Kept(int version, byte[] dossier) {
      this.version = version;
      this.dossier = dossier;
    }
  }

  @Override
  public @Nullable StoredDossier dossier(String story) {
    List<Kept> found = database.read(session -> kept(session, story));
    if (found.isEmpty()) {
      return null;
    }
    Kept kept = found.get(0);
    return new StoredDossier(
        kept.version, Unpacking.of(story, () -> KeptDossier.unpack(kept.dossier)));
  }

  private static List<Kept> kept(Session session, String story) throws SQLException {
    List<Kept> found = new ArrayList<>();
    session.each(
        row -> found.add(new Kept(row.getInt(1), row.getBytes(2))),
        "SELECT s.version, d.dossier FROM story s JOIN dossier d ON d.story = s.number"
            + " WHERE s.id = ?",
        story);
    return found;
  }

  @Override
  public Set<String> put(List<Dossier> built, List<String> gone, Map<String, String> notes) {
    List<byte[]> packed = built.parallelStream().map(KeptDossier::pack).toList();
    return database.write(
        session -> {
          Set<String> changed = new TreeSet<>();
          for (int i = 0; i < built.size(); i++) {
            if (replace(session, built.get(i), packed.get(i))) {
              changed.add(built.get(i).story().id());
            }
          }
          for (String story : gone) {
            session.change("UPDATE story SET due = false WHERE id = ? AND due", story);
            if (session.change("DELETE FROM dossier WHERE story = " + NUMBER, story) > 0) {
              session.change(
                  "UPDATE story SET version = version + 1, title = NULL WHERE id = ?", story);
              changed.add(story);
            }
          }
          SortedMap<String, String> kept = new TreeMap<>(notes);
          kept.keySet().retainAll(changed);
          PostgresChanges.note(session, kept);
          return changed;
        });
  }

  private static boolean replace(Session session, Dossier dossier, byte[] packed)
      throws SQLException {
    String story = dossier.story().id();
    // The row stays this transaction's, so that two that build one story go one after the other.
    if (session.change("UPDATE story SET due = false WHERE id = ?", story) == 0) {
      return false;
    }
    List<Kept> before = kept(session, story);
    if (!before.isEmpty() && KeptDossier.same(before.get(0).dossier, packed)) {
      return false;
    }
    keep(session, dossier, packed, 1 + session.number(VERSION, story));
    return true;
  }

  @Override
  public void adopt(List<StoredDossier> dossiers, Set<String> due) {
    List<byte[]> packed = dossiers.stream().map(one -> KeptDossier.pack(one.dossier())).toList();
    boolean unused =
        database.write(
            session -> {
              for (int i = 0; i < dossiers.size(); i++) {
                StoredDossier stored = dossiers.get(i);
                String story = stored.dossier().story().id();
                if (session.change(
                        "UPDATE story SET due = ? WHERE id = ? AND version <= ?",
                        due.contains(story),
                        story,
                        stored.version())
                    > 0) {
                  keep(session, stored.dossier(), packed.get(i), stored.version());
                }
              }
              return true;
            });
  }

  private static void keep(Session session, Dossier dossier, byte[] packed, long version)
      throws SQLException {
    String story = dossier.story().id();
    session.change(
        "INSERT INTO dossier VALUES ("
            + NUMBER
            + ", ?) ON CONFLICT (story) DO UPDATE SET dossier = excluded.dossier",
        story,
        packed);
    session.change(
        "UPDATE story SET version = ?, title = ? WHERE id = ?",
        version,
        dossier.story().title(),
        story);
    List<@Nullable Object[]> copies = new ArrayList<>();
    for (ReportEntry entry : dossier.reports()) {
      copies.add(
          new @Nullable Object[] {entry.copyOf(), entry.report().id(), story, entry.copyOf()});
    }
    session.batch(
        "UPDATE report SET copy_of = ? WHERE id = ? AND story = "
            + NUMBER
            + " AND copy_of IS DISTINCT FROM ?::text",
        copies);
  }
}
