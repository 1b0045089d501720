package org.parley.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/**
 * Brings a schema to the form that this version keeps: numbered scripts, each applied once. A
 * checksum of each that was applied tells when a script is another now.
 */
final class Migrations {
  /** The oldest server this is tested with. */
  private static final int OLDEST = 150_000;

  private Migrations() {}

  /** Applies the scripts that a schema has not had; makes the schema if it is not there. */
  static void apply(PostgresAddress address, Session session) throws SQLException {
    suits(address, session);
    if (session.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", address.schema())
        == 0) {
      session.script("CREATE SCHEMA " + address.schema());
    }
    session.script(
        "CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, checksum text NOT NULL,"
            + " applied timestamptz NOT NULL DEFAULT now())");
    int last = check(address, session);
    for (int next = last + 1; script(next) != null; next++) {
      String sql = String.valueOf(script(next));
      session.script(sql);
      session.change("INSERT INTO migration (number, checksum) VALUES (?, ?)", next, checksum(sql));
    }
  }

  /** True if a schema has had all scripts. */
  static boolean isComplete(PostgresAddress address, Session session) throws SQLException {
    return script(check(address, session) + 1) == null;
  }

  /**
   * The number of the last script a schema has had; 0 if it is not there.
   *
   * @throws StoreException if a newer version made it, or with other scripts
   */
  static int check(PostgresAddress address, Session session) throws SQLException {
    if (session.text("SELECT to_regclass(?)::text", address.schema() + ".migration") == null) {
      return 0;
    }
    Map<Integer, String> had = new TreeMap<>();
    session.each(
        row -> had.put(row.getInt(1), row.getString(2)), "SELECT number, checksum FROM migration");
    int last = 0;
    for (Map.Entry<Integer, String> one : had.entrySet()) {
      String sql = script(one.getKey());
      if (sql == null) {
        throw new StoreException(
            Reason.NEWER, address + ": was made by a newer version of Parley; use that one", null);
      }
      if (one.getKey() != last + 1 || !checksum(sql).equals(one.getValue())) {
        throw new StoreException(
            Reason.DAMAGED,
            address
                + ": script "
                + one.getKey()
                + " of its tables is not the one that this version has; use the version that made"
                + " it",
            null);
      }
      last = one.getKey();
    }
    return last;
  }

  private static void suits(PostgresAddress address, Session session) throws SQLException {
    String version = session.text("SELECT current_setting('server_version_num')");
    if (version == null || Integer.parseInt(version) < OLDEST) {
      throw new StoreException(Reason.FAILED, address + ": PostgreSQL 15 or later is needed", null);
    }
    String encoding = session.text("SELECT current_setting('server_encoding')");
    if (!"UTF8".equals(encoding)) {
      throw new StoreException(
          Reason.FAILED,
          address + ": the database keeps texts in " + encoding + "; make one with -E UTF8",
          null);
    }
  }

  private static String checksum(String sql) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String script(int number) {
    String name = "migrations/" + String.valueOf(10_000 + number).substring(1) + ".sql";
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
