package org.parley.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.store.ChangeLog;
import org.parley.store.ChangeNote;

/** What became of stories, in the store in one file. */
final class SqliteChanges implements ChangeLog {
  private static final String INSERT = "INSERT INTO note VALUES (?, ?, ?)";

  private final Database database;

  SqliteChanges(Database database) {
    this.database = database;
  }

  /** Writes a note under the next number; inside a transaction. */
  static void note(Database database, String story, String text) throws SQLException {
    database.change(INSERT, database.number("SELECT max(number) FROM note") + 1, story, text);
  }

  @Override
  public long last() {
    return database.read(() -> database.number("SELECT max(number) FROM note"));
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
        () -> {
          List<ChangeNote> notes = new ArrayList<>();
          database.each(
              row -> notes.add(new ChangeNote(row.getLong(1), row.getString(2), row.getString(3))),
              "SELECT number, story, text FROM note " + which,
              parameters);
          return notes;
        });
  }

  @Override
  public void adopt(List<ChangeNote> notes) {
    database.write(
        () -> {
          if (database.number("SELECT count(*) FROM note") > 0) {
            throw new IllegalArgumentException("there are notes of changes already");
          }
          for (ChangeNote note : notes) {
            database.change(INSERT, note.number(), note.story(), note.text());
          }
        });
  }

  @Override
  public long reached(String reader) {
    return database.read(() -> database.number("SELECT number FROM reader WHERE name = ?", reader));
  }

  @Override
  public SortedMap<String, Long> readers() {
    return database.read(
        () -> {
          SortedMap<String, Long> readers = new TreeMap<>();
          database.each(
              row -> readers.put(row.getString(1), row.getLong(2)),
              "SELECT name, number FROM reader");
          return readers;
        });
  }

  @Override
  public void reached(String reader, long number) {
    database.write(
        () ->
            database.change(
                "INSERT INTO reader VALUES (?, ?) ON CONFLICT (name)"
                    + " DO UPDATE SET number = max(number, excluded.number)",
                reader,
                number));
  }
}
