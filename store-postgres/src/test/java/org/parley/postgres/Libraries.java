package org.parley.postgres;

import org.parley.testing.PostgresServer;

/** Places for libraries on the tests' server. */
final class Libraries {
  private Libraries() {}

  /** A place where there is no library yet. */
  static PostgresAddress next() {
    return PostgresAddress.of(PostgresServer.shared().address(), name -> "");
  }
}
