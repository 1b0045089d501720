package org.parley.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection while something is done with it, by one thread. */
final class Session {
  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Something done with each row. */
  @FunctionalInterface
  interface Row {
    void next(ResultSet row) throws SQLException;
  }

  /** Changes rows. */
  int change(String sql, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      return statement.executeUpdate();
    }
  }

  /** Runs a statement once for each list of parameters. */
  void batch(String sql, List<@Nullable Object[]> parameters) throws SQLException {
    if (parameters.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] one : parameters) {
        set(statement, one);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Gives each row of an answer. */
  void each(Row row, String sql, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          row.next(rows);
        }
      }
    }
  }

  /** The first column of the first row as a number, or 0 if there is none. */
  long number(String sql, @Nullable Object... parameters) throws SQLException {
    long[] number = new long[1];
    each(row -> number[0] = row.getLong(1), sql, parameters);
    return number[0];
  }

  /** The first column of the first row as text, or null if there is none. */
  @Nullable String text(String sql, @Nullable Object... parameters) throws SQLException {
    @Nullable String[] text = new @Nullable String[1];
    each(row -> text[0] = row.getString(1), sql, parameters);
    return text[0];
  }

  /**
   * The next number of what is numbered without gaps. Others that number the same wait for the end
   * of this transaction.
   */
  long next(String counter) throws SQLException {
    return number("SELECT last FROM counter WHERE name = ? FOR UPDATE", counter) + 1;
  }

  /** Says what the last number is now. */
  void last(String counter, long number) throws SQLException {
    change("UPDATE counter SET last = ? WHERE name = ?", number, counter);
  }

  /** Runs statements that take no parameters. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Texts, numbers, bytes, nulls, and collections of texts, which become arrays. */
  private void set(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value instanceof String text) {
        statement.setString(i + 1, storable(text));
      } else if (value instanceof Collection<?> texts) {
        Object[] elements =
            texts.stream().map(t -> t == null ? null : storable(t.toString())).toArray();
        statement.setArray(i + 1, connection.createArrayOf("text", elements));
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  /** PostgreSQL keeps no U+0000 and no half of a surrogate pair; U+FFFD stands for them. */
  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(
            p ->
                p == 0 || (p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE)
                    ? 0xFFFD
                    : p)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
