package org.parley.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.store.ChangeLog;
import org.parley.store.Checkpoints;
import org.parley.store.CorrectionStore;
import org.parley.store.DossierStore;
import org.parley.store.ReportStore;
import org.parley.store.SearchIndex;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;
import org.parley.store.StoryStore;

/** The store in a data folder: {@code library.db}, beside it {@code LOCK}. */
public final class SqliteStore implements Store {
  private static final String NAME = "library.db";

  private final Database database;
  private final @Nullable WriterLock lock;
  private final SqliteReports reports;
  private final SqliteStories stories;
  private final SqliteDossiers dossiers;
  private final SqliteCorrections corrections;
  private final SqliteChanges changes;
  private final SqliteSearch search;

  private SqliteStore(Database database, @Nullable WriterLock lock) {
    this.database = database;
    this.lock = lock;
    this.reports = new SqliteReports(database);
    this.stories = new SqliteStories(database);
    this.dossiers = new SqliteDossiers(database);
    this.corrections = new SqliteCorrections(database);
    this.changes = new SqliteChanges(database);
    this.search = new SqliteSearch(database, reports);
  }

  /**
   * Opens a data folder to write; makes it if it is not there.
   *
   * @throws StoreException if another process writes to it, it cannot be written to, or what is
   *     there is damaged or a newer version's
   */
  public static SqliteStore open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          Reason.READ_ONLY, folder + ": the data folder cannot be made: " + e.getMessage(), e);
    }
    WriterLock lock = WriterLock.take(folder);
    Database database = null;
    try {
      Path file = folder.resolve(NAME);
      database = Database.toWrite(file);
      Migrations.apply(database, file);
      return new SqliteStore(database, lock);
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a data folder to read, also while another process writes to it. One that an older version
   * filled is brought to this version's form first, if nobody writes to it.
   *
   * @throws StoreException if there is no library, or it is damaged or a newer version's
   */
  public static SqliteStore openToRead(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      throw new StoreException(
          Reason.MISSING,
          folder + ": no library there yet; parley watch fills one, --data names the folder",
          null);
    }
    Database database = Database.toRead(file);
    try {
      if (Migrations.isOlder(Migrations.check(database, file))) {
        database.close();
        open(folder).close();
        database = Database.toRead(file);
      }
      return new SqliteStore(database, null);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public ReportStore reports() {
    return reports;
  }

  @Override
  public Checkpoints checkpoints() {
    return reports;
  }

  @Override
  public StoryStore stories() {
    return stories;
  }

  @Override
  public DossierStore dossiers() {
    return dossiers;
  }

  @Override
  public CorrectionStore corrections() {
    return corrections;
  }

  @Override
  public ChangeLog changes() {
    return changes;
  }

  @Override
  public SearchIndex search() {
    return search;
  }

  @Override
  public List<String> check() {
    return new Soundness(database, reports).problems();
  }

  /**
   * Writes a copy of the whole library, as of now, to a new file; others may write meanwhile.
   *
   * @throws StoreException if there is such a file already or it cannot be written
   */
  public void backup(Path file) {
    if (Files.exists(file)) {
      throw new StoreException(Reason.FAILED, file + ": is there already", null);
    }
    database.alone("VACUUM INTO '" + file.toString().replace("'", "''") + "'");
  }

  /** Gives room that is free inside the file back to the disk. */
  public void compact() {
    database.alone("VACUUM");
  }

  /** Keeps the file from growing beyond a size, as a full disk would; for tests. */
  void limit(long pages) {
    database.script("PRAGMA max_page_count = " + pages);
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
