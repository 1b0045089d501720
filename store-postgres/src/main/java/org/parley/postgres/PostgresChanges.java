package org.parley.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.store.ChangeLog;
import org.parley.store.ChangeNote;

/** What became of stories, in the store in PostgreSQL. */
final class PostgresChanges implements ChangeLog {
  private static final String INSERT = "INSERT INTO note (number, story, text) VALUES (?, ?, ?)";

  private final Database database;

  PostgresChanges(Database database) {
    this.database = database;
  }

  /** Writes notes of stories under the next numbers; inside a transaction. */
  static void note(Session session, SortedMap<String, String> texts) throws SQLException {
    if (texts.isEmpty()) {
      return;
    }
    long number = session.next("note");
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      rows.add(new Object[] {number++, text.getKey(), text.getValue()});
    }
    session.batch(INSERT, rows);
    session.last("note", number - 1);
  }

  @Override
  public long last() {
    return database.read(session -> session.number("SELECT max(number) FROM note"));
  }

  @Override
  public List<ChangeNote> after(long number, int most) {
    return notes("WHERE number > ? ORDER BY number LIMIT ?", number, most);
  }

  @Override
  public List<ChangeNote> of(String story, int most) {
    return notes("WHERE story = ? ORDER BY number DESC LIMIT ?", story, most);
  }

  private List<ChangeNote> notes(String which, Object... parameters) {
    return database.read(
        session -> {
          List<ChangeNote> notes = new ArrayList<>();
          session.each(
              row -> notes.add(new ChangeNote(row.getLong(1), row.getString(2), row.getString(3))),
              "SELECT number, story, text FROM note " + which,
              parameters);
          return notes;
        });
  }

  @Override
  public void adopt(List<ChangeNote> notes) {
    boolean unused =
        database.write(
            session -> {
              if (session.next("note") > 1) {
                throw new IllegalArgumentException("there are notes of changes already");
              }
              List<@Nullable Object[]> rows = new ArrayList<>();
              for (ChangeNote note : notes) {
                rows.add(new Object[] {note.number(), note.story(), note.text()});
              }
              session.batch(INSERT, rows);
              session.last("note", notes.isEmpty() ? 0 : notes.get(notes.size() - 1).number());
              return true;
            });
  }

  @Override
  public long reached(String reader) {
    return database.read(
        session -> session.number("SELECT number FROM reader WHERE name = ?", reader));
  }

  @Override
  public SortedMap<String, Long> readers() {
    return database.read(
        session -> {
          SortedMap<String, Long> readers = new TreeMap<>();
          session.each(
              row -> readers.put(row.getString(1), row.getLong(2)),
              "SELECT name, number FROM reader");
          return readers;
        });
  }

  @Override
  public void reached(String reader, long number) {
    int unused =
        database.write(
            session ->
                session.change(
                    "INSERT INTO reader AS r VALUES (?, ?) ON CONFLICT (name)"
                        + " DO UPDATE SET number = greatest(r.number, excluded.number)",
                    reader,
                    number));
  }
}
