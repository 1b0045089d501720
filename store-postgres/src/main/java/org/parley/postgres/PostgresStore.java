package org.parley.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
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

/**
 * The store in one schema of a PostgreSQL database. All its methods may be used by many threads.
 */
public final class PostgresStore implements Store {
  private final Database database;
  private final PostgresReports reports;
  private final PostgresStories stories;
  private final PostgresDossiers dossiers;
  private final PostgresCorrections corrections;
  private final PostgresChanges changes;
  private final PostgresSearch search;

  private PostgresStore(Database database) {
    this.database = database;
    this.reports = new PostgresReports(database);
    this.stories = new PostgresStories(database);
    this.dossiers = new PostgresDossiers(database);
    this.corrections = new PostgresCorrections(database);
    this.changes = new PostgresChanges(database);
    this.search = new PostgresSearch(database, reports);
  }

  /**
   * Opens a library to write it alone; makes it, or brings it to the form of this version, if need
   * be.
   *
   * @throws StoreException if another process writes to it, the server cannot be reached or does
   *     not let this user, or what is there is a newer version's
   */
  public static PostgresStore open(PostgresAddress address) {
    return open(address, Locks.ofLibrary());
  }

  /**
   * Opens a library to write it together with other processes: any of them may take in reports and
   * keep dossiers, and each lane's stories are recorded by the one that did so first, until it is
   * closed.
   *
   * @throws StoreException as {@link #open}; also if a process writes it alone
   */
  public static PostgresStore openTogether(PostgresAddress address) {
    prepare(address);
    return open(address, Locks.ofLanes());
  }

  private static PostgresStore open(PostgresAddress address, Locks locks) {
    Writer writer = Writer.open(address, locks);
    try {
      Database database = Database.of(address, writer);
      database.write(
          session -> {
            if (!Migrations.isComplete(address, session)) {
              Migrations.apply(address, session);
            }
            return true;
          });
      return new PostgresStore(database);
    } catch (RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Makes the library, or brings it to the form of this version, unless that was done.
   *
   * @throws StoreException if that is to be done and another process writes to it
   */
  private static void prepare(PostgresAddress address) {
    boolean prepared;
    try (Database database = Database.of(address, null)) {
      prepared = database.read(session -> Migrations.isComplete(address, session));
    }
    if (!prepared) {
      open(address).close();
    }
  }

  /**
   * Opens a library to read, also while others write to it.
   *
   * @throws StoreException if the server cannot be reached, or there is no library, or it is
   *     another version's
   */
  public static PostgresStore openToRead(PostgresAddress address) {
    reach(address);
    Database database = Database.of(address, null);
    try {
      int last = database.read(session -> Migrations.check(address, session));
      if (last == 0) {
        throw new StoreException(
            Reason.MISSING,
            address + ": no library there yet; parley watch or parley import fills one",
            null);
      }
      if (!database.read(session -> Migrations.isComplete(address, session))) {
        throw new StoreException(
            Reason.FAILED,
            address
                + ": was made by an older version of Parley; a command that writes brings it to"
                + " this one's form",
            null);
      }
      return new PostgresStore(database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Fails at once, where a running store would wait for a server that is restarted. */
  private static void reach(PostgresAddress address) {
    try (var connection =
        DriverManager.getConnection(
            address.jdbc(), address.properties(Writer.application(), true))) {
      new Session(connection).script("SELECT 1");
    } catch (SQLException e) {
      throw Failures.of(address, e);
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

  @Override
  public void close() {
    database.close();
  }
}
