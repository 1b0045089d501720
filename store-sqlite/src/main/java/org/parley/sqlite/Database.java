package org.parley.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/** One connection to the file, used by one thread at a time. */
final class Database implements AutoCloseable {
  private static final int NO_TRANSACTION = 1;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Something done with the database. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Something done in a transaction. */
  @FunctionalInterface
  interface Task {
    void run() throws SQLException;
  }

  /** Something done with each row. */
  @FunctionalInterface
  interface Row {
    void next(ResultSet row) throws SQLException;
  }

  static Database toWrite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    config.setCacheSize(-65_536);
    return open(file, config, "jdbc:sqlite:" + file);
  }

  /** A folder that cannot be written to is read as it lies there. */
  static Database toRead(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return toRead(file, folder != null && !Files.isWritable(folder));
  }

  /**
   * Opens a file to read.
   *
   * @param still true if nobody can be writing to it, nor this process beside it
   */
  static Database toRead(Path file, boolean still) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    config.setCacheSize(-65_536);
    String url = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro";
    return open(file, config, still ? url + "&immutable=1" : url);
  }

  private static Database open(Path file, SQLiteConfig config, String url) {
    NativeLibrary.load();
    try {
      return new Database(file, config.createConnection(url));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Runs something that reads. */
  synchronized <T> T read(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Runs something as one transaction; if it fails, nothing of it is done. */
  synchronized void write(Task task) {
    try {
      execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        task.run();
        execute("COMMIT");
        done = true;
      } finally {
        if (!done) {
          rollback();
        }
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** What failed may still be at work, and SQLite may have rolled back by itself: a full disk. */
  private void rollback() throws SQLException {
    closeStatements();
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      if (e.getErrorCode() != NO_TRANSACTION) {
        throw e;
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  /** A statement with its parameters: texts, numbers, bytes and nulls. */
  PreparedStatement statement(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** Changes rows. */
  int change(String sql, @Nullable Object... parameters) throws SQLException {
    return statement(sql, parameters).executeUpdate();
  }

  /** Gives each row of an answer. */
  void each(Row row, String sql, @Nullable Object... parameters) throws SQLException {
    try (ResultSet rows = statement(sql, parameters).executeQuery()) {
      while (rows.next()) {
        row.next(rows);
      }
    }
  }

  /** The first column of the first row as a number, or 0 if there is none. */
  long number(String sql, @Nullable Object... parameters) throws SQLException {
    try (ResultSet rows = statement(sql, parameters).executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** The first column of the first row as text, or null if there is none. */
  @Nullable String text(String sql, @Nullable Object... parameters) throws SQLException {
    try (ResultSet rows = statement(sql, parameters).executeQuery()) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  /** Runs statements that are not used again. */
  synchronized void script(String sql) {
    try {
      execute(sql);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Runs a statement that suffers no other beside it. */
  synchronized void alone(String sql) {
    try {
      closeStatements();
      execute(sql);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      closeStatements();
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** What went wrong, in words for the user. */
  static StoreException failure(Path file, SQLException e) {
    int code = e instanceof SQLiteException known ? known.getResultCode().code : e.getErrorCode();
    return switch (code & 0xFF) {
      case 5, 6 ->
          new StoreException(
              Reason.LOCKED, file + ": another process is using it; try again later", e);
      case 8 -> new StoreException(Reason.READ_ONLY, file + ": may only be read", e);
      case 11, 26 ->
          new StoreException(
              Reason.DAMAGED,
              file
                  + ": the file is damaged ("
                  + brief(e)
                  + "); nothing was written. Restore a"
                  + " backup, or keep the file and start a new data folder",
              e);
      case 13 ->
          new StoreException(
              Reason.FULL,
              file
                  + ": there is no room left on the disk; what was kept before is safe. Make room"
                  + " and run it again",
              e);
      case 14 -> new StoreException(Reason.MISSING, file + ": cannot be opened", e);
      default -> new StoreException(Reason.FAILED, file + ": " + brief(e), e);
    };
  }

  private static String brief(SQLException e) {
    String message = e.getMessage();
    return message == null ? "unknown" : message.lines().findFirst().orElse("unknown");
  }
}
