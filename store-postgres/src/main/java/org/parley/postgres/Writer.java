package org.parley.postgres;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;

/**
 * The connection that writes. It holds the locks that give the right to, so that nothing can be
 * written once they are lost; a new connection takes them again before it writes. Used by one
 * thread at a time.
 */
final class Writer implements AutoCloseable {
  private final PostgresAddress address;
  private final Locks locks;
  private @Nullable Connection connection;
  private boolean closed;

  private Writer(PostgresAddress address, Locks locks) {
    this.address = address;
    this.locks = locks;
  }

  /**
   * Connects and takes the locks.
   *
   * @throws StoreException if the server cannot be reached or another process has one of them
   */
  static Writer open(PostgresAddress address, Locks locks) {
    Writer writer = new Writer(address, locks);
    try {
      var unused = writer.connected();
      return writer;
    } catch (SQLException e) {
      writer.drop();
      throw Failures.of(address, e);
    } catch (StoreException e) {
      writer.drop();
      throw e;
    }
  }

  /** By what name the server knows this process: others are told who is writing. */
  static String application() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "a machine without a name";
    }
    String name = "parley " + ProcessHandle.current().pid() + " on " + host;
    return name.substring(0, Math.min(63, name.length()));
  }

  /** Runs something as one transaction, however often the connection is cut. */
  synchronized <T> T transaction(Database.Work<T> work, Duration patience) {
    Attempted<T> attempted = new Attempted<>();
    return Database.patiently(address, patience, () -> attempt(work, attempted));
  }

  /** What an attempt came to whose end was not heard of. */
  private static final class Attempted<T> {
    /** Number of a transaction that was about to be kept; null if none was. */
    @Nullable String number;

    /** What its work gave. */
    @Nullable T result;
  }

  @SuppressWarnings("NullAway") // a result is null only where T may be
  private <T> T attempt(Database.Work<T> work, Attempted<T> attempted) throws SQLException {
    Connection open = connected();
    Session session = new Session(open);
    try {
      if (attempted.number != null) {
        if (wasKept(session, attempted.number)) {
          return attempted.result;
        }
        attempted.number = null;
      }
      open.setAutoCommit(false);
      String number = session.text("SELECT pg_current_xact_id()::text");
      attempted.result = work.run(session);
      attempted.number = number;
      open.commit();
      open.setAutoCommit(true);
      return attempted.result;
    } catch (SQLException e) {
      if (Failures.isPassing(e) && !Failures.hasCollided(e)) {
        drop();
      } else {
        attempted.number = null;
        rollback(open);
      }
      throw e;
    } catch (RuntimeException | Error e) {
      rollback(open);
      throw e;
    }
  }

  /** True if a transaction was kept; waits while the server is still about it. */
  private static boolean wasKept(Session session, String number) throws SQLException {
    for (int i = 0; ; i++) {
      String status = session.text("SELECT pg_xact_status(?::xid8)", number);
      if (!"in progress".equals(status)) {
        return "committed".equals(status);
      }
      session.script("SELECT pg_sleep(" + (i < 10 ? "0.05" : "1") + ")");
    }
  }

  private void rollback(Connection open) {
    try {
      open.rollback();
      open.setAutoCommit(true);
    } catch (SQLException e) {
      drop();
    }
  }

  private Connection connected() throws SQLException {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    Connection open = connection;
    if (open == null) {
      open = DriverManager.getConnection(address.jdbc(), address.properties(application(), false));
      connection = open;
      try {
        locks.take(address, new Session(open));
      } catch (SQLException | RuntimeException e) {
        drop();
        throw e;
      }
    }
    return open;
  }

  /**
   * Sees that a lane may be written.
   *
   * @throws StoreException if another process writes it
   */
  void hold(Session session, String lane) throws SQLException {
    locks.hold(address, session, lane);
  }

  private void drop() {
    Connection open = connection;
    connection = null;
    locks.lost();
    if (open != null) {
      try {
        open.close();
      } catch (SQLException e) {
        // It is of no use any more, closed or not.
      }
    }
  }

  @Override
  public synchronized void close() {
    Connection open = connection;
    if (open != null) {
      try {
        // The server may take a moment to see that a connection is closed.
        new Session(open).script("SELECT pg_advisory_unlock_all()");
      } catch (SQLException e) {
        // Then the locks end with the connection.
      }
    }
    drop();
    closed = true;
  }
}
