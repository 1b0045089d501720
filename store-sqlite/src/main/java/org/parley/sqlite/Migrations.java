package org.parley.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/** Brings a file to the form that this version keeps: numbered scripts, each applied once. */
final class Migrations {
  /** Tells Parley's files from other SQLite files: "Prly". */
  private static final int APPLICATION = 0x50726C79;

  private Migrations() {}

  /**
   * Applies the scripts that a file has not had.
   *
   * @throws StoreException if a newer version made the file, or something else did
   */
  static void apply(Database database, Path file) {
    int last = check(database, file);
    for (int next = last + 1; script(next) != null; next++) {
      String sql = script(next);
      int number = next;
      database.write(
          () -> {
            database.script(String.valueOf(sql));
            database.script("PRAGMA user_version = " + number);
            database.script("PRAGMA application_id = " + APPLICATION);
          });
    }
  }

  /** The number of the last script a file has had. */
  static int check(Database database, Path file) {
    int application = (int) (long) database.read(() -> database.number("PRAGMA application_id"));
    int version = (int) (long) database.read(() -> database.number("PRAGMA user_version"));
    boolean empty = database.read(() -> database.number("SELECT count(*) FROM sqlite_schema")) == 0;
    if (application != APPLICATION && !empty) {
      throw new StoreException(Reason.DAMAGED, file + ": is not a library of Parley", null);
    }
    if (version > 0 && script(version) == null) {
      throw new StoreException(
          Reason.NEWER, file + ": was made by a newer version of Parley; use that one", null);
    }
    return version;
  }

  /** Whether a file that has had scripts up to a number has not had all. */
  static boolean isOlder(int last) {
    return script(last + 1) != null;
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
