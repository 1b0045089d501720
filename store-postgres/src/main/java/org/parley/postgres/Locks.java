package org.parley.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/**
 * Which locks a writer holds. One that writes alone has the library's; several that write together
 * share that one, and each has those of the lanes whose stories it writes. They are advisory locks
 * of the session: the server gives them back when the connection ends, however it ends.
 */
final class Locks {
  /** So long is waited for a process that was just ended: the server sees that soon. */
  private static final int PATIENCE_MILLIS = 5000;

  private static final int LIBRARY = 0;

  private final boolean alone;
  private final Set<String> lanes = new TreeSet<>();
  private final Set<String> held = new TreeSet<>();

  private Locks(boolean alone) {
    this.alone = alone;
  }

  /** For one that writes alone. */
  static Locks ofLibrary() {
    return new Locks(true);
  }

  /** For one of several; it takes the lock of a lane when it first writes it. */
  static Locks ofLanes() {
    return new Locks(false);
  }

  /** Takes all that were held before, on a new connection. */
  void take(PostgresAddress address, Session session) throws SQLException {
    lost();
    take(address, session, LIBRARY, !alone, "");
    for (String lane : lanes) {
      hold(address, session, lane);
    }
  }

  /** Sees that the lock of a lane is held. */
  void hold(PostgresAddress address, Session session, String lane) throws SQLException {
    if (!alone && !held.contains(lane)) {
      take(address, session, key("lane " + lane), false, " the stories in " + lane + " of");
      held.add(lane);
      lanes.add(lane);
    }
  }

  /** They are gone with their connection. */
  void lost() {
    held.clear();
  }

  private static void take(
      PostgresAddress address, Session session, int key, boolean shared, String what)
      throws SQLException {
    int place = key("schema " + address.schema());
    String sql =
        shared ? "SELECT pg_try_advisory_lock_shared(?, ?)" : "SELECT pg_try_advisory_lock(?, ?)";
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!"t".equals(session.text(sql, place, key))) {
      if (System.nanoTime() > end) {
        throw new StoreException(
            Reason.LOCKED,
            address
                + ": "
                + holder(session, place, key)
                + " is writing"
                + what
                + " this library; wait for it to end, or give another schema",
            null);
      }
      session.script("SELECT pg_sleep(0.1)");
    }
  }

  /** Who holds a lock, as far as this user may know. */
  private static String holder(Session session, int place, int key) throws SQLException {
    List<String> holders = new ArrayList<>();
    session.each(
        row -> {
          String name = row.getString(1);
          String machine = row.getString(2);
          if (name != null && !name.isBlank()) {
            holders.add(name + (machine == null ? "" : " (" + machine + ")"));
          }
        },
        "SELECT a.application_name, host(a.client_addr) FROM pg_locks l"
            + " JOIN pg_stat_activity a ON a.pid = l.pid"
            + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2"
            + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND l.classid = ?::bigint::oid AND l.objid = ?::bigint::oid ORDER BY l.pid",
        Integer.toUnsignedLong(place),
        Integer.toUnsignedLong(key));
    return holders.isEmpty() ? "another process" : holders.get(0);
  }

  private static int key(String name) {
    CRC32 crc = new CRC32();
    crc.update(("parley " + name).getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }
}
