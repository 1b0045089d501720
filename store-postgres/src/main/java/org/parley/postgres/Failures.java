package org.parley.postgres;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/**
 * What failed, in words for the user. The codes are those of PostgreSQL 15's documentation,
 * Appendix A.
 */
final class Failures {
  /** The server ends or begins, or ended this connection. */
  private static final Set<String> STOPPED = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

  /** Two transactions were in each other's way; one is to be done again. */
  private static final Set<String> COLLIDED = Set.of("40001", "40P01");

  private Failures() {}

  /** True if the same may work a moment later, on another connection. */
  static boolean isPassing(SQLException e) {
    String state = state(e);
    return state.startsWith("08")
        || STOPPED.contains(state)
        || hasCollided(e)
        || (state.isEmpty() && e instanceof SQLTransientException);
  }

  /** True if a transaction was in another's way and is over; its connection is sound. */
  static boolean hasCollided(SQLException e) {
    return COLLIDED.contains(state(e));
  }

  /** The code, also where it is that of the cause; empty if there is none. */
  private static String state(SQLException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  static StoreException of(PostgresAddress address, SQLException e) {
    String state = state(e);
    return switch (state) {
      case "28P01", "28000" ->
          new StoreException(
              Reason.FAILED,
              address
                  + ": the server does not let "
                  + address.user()
                  + " in; is the password in PGPASSWORD or ~/.pgpass right?",
              e);
      case "3D000" ->
          new StoreException(
              Reason.MISSING,
              address + ": there is no database " + address.database() + "; createdb makes one",
              e);
      case "25006", "42501" ->
          new StoreException(
              Reason.READ_ONLY, address + ": " + address.user() + " may not do this here", e);
      case "53100" ->
          new StoreException(
              Reason.FULL,
              address
                  + ": there is no room left on the server's disk; what was kept before is safe."
                  + " Make room and run it again",
              e);
      case "53300" ->
          new StoreException(
              Reason.FAILED,
              address
                  + ": the server has no connection left; give ?connections=N here or raise"
                  + " max_connections there",
              e);
      case "58030", "XX001", "XX002" ->
          new StoreException(
              Reason.DAMAGED,
              address + ": the server cannot read or write its files (" + brief(e) + ")",
              e);
      default ->
          isPassing(e)
              ? new StoreException(
                  Reason.FAILED, address + ": the server cannot be reached (" + brief(e) + ")", e)
              : new StoreException(Reason.FAILED, address + ": " + brief(e), e);
    };
  }

  private static String brief(SQLException e) {
    Throwable told = e;
    if (e.getMessage() != null
        && e.getMessage().contains("request timed out")
        && e.getCause() != null) {
      told = e.getCause();
    }
    String message = told.getMessage();
    return message == null ? "unknown" : message.lines().findFirst().orElse("unknown").strip();
  }
}
