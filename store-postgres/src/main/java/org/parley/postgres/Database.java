package org.parley.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/**
 * The connections to one library: several to read with, and one to write with that holds the right
 * to. What fails because the server was restarted or a connection was cut is done again on another
 * connection for a while, and never twice: whether a transaction whose end was not heard of was
 * kept is asked of the server.
 */
final class Database implements AutoCloseable {
  /** So long is waited for a server that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final long LONGEST_PAUSE_MILLIS = 2000;

  private final PostgresAddress address;
  private final Duration patience;
  private final HikariDataSource readers;
  private final @Nullable Writer writer;

  private Database(PostgresAddress address, Duration patience, @Nullable Writer writer) {
    this.address = address;
    this.patience = patience;
    this.writer = writer;
    HikariConfig config = new HikariConfig();
    config.setPoolName("parley");
    config.setJdbcUrl(address.jdbc());
    config.setDataSourceProperties(address.properties(Writer.application(), true));
    config.setMaximumPoolSize(address.connections());
    config.setMinimumIdle(0);
    config.setIdleTimeout(60_000);
    config.setConnectionTimeout(5000);
    config.setInitializationFailTimeout(-1);
    // Said and not left to the pool: it asks its first connection, and if that is cut before it
    // answers, the pool asks for no known isolation ever after.
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    this.readers = new HikariDataSource(config);
  }

  /** Something done with a connection, perhaps more than once: it changes nothing outside. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /**
   * @param writer holds the right to write; null if it may only be read
   */
  static Database of(PostgresAddress address, @Nullable Writer writer) {
    return new Database(address, PATIENCE, writer);
  }

  /** Runs something that reads. */
  <T> T read(Work<T> work) {
    return patiently(
        address,
        patience,
        () -> {
          try (Connection connection = readers.getConnection()) {
            return work.run(new Session(connection));
          }
        });
  }

  /** Runs something as one transaction; if it fails, nothing of it is done. */
  <T> T write(Work<T> work) {
    return right().transaction(work, patience);
  }

  /** The right to write. */
  Writer right() {
    if (writer == null) {
      throw new StoreException(
          Reason.READ_ONLY, address + ": it was opened to be read and may only be read", null);
    }
    return writer;
  }

  /** Something that may fail for a moment. */
  @FunctionalInterface
  interface Attempt<T> {
    T make() throws SQLException;
  }

  /** Does something again, with longer and longer pauses, as long as it fails for a moment only. */
  static <T> T patiently(PostgresAddress address, Duration patience, Attempt<T> attempt) {
    long end = System.nanoTime() + patience.toNanos();
    long pause = 50;
    while (true) {
      try {
        return attempt.make();
      } catch (SQLException e) {
        if (!Failures.isPassing(e) || System.nanoTime() > end || Thread.interrupted()) {
          throw Failures.of(address, e);
        }
      }
      try {
        TimeUnit.MILLISECONDS.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException(Reason.FAILED, address + ": interrupted", e);
      }
      pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }
  }

  @Override
  public void close() {
    readers.close();
    if (writer != null) {
      writer.close();
    }
  }
}
