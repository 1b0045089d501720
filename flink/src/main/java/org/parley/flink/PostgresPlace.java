package org.parley.flink;

import java.util.Objects;
import org.parley.postgres.PostgresAddress;
import org.parley.postgres.PostgresStore;
import org.parley.store.Store;
import org.parley.store.StoreException;

/**
 * The store in a PostgreSQL database. Users and passwords are those of the machine that opens it
 * where the address has none.
 *
 * @param address {@code postgres://USER@HOST:PORT/DATABASE}
 */
public record PostgresPlace(String address) implements StorePlace {

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is none, with a reason for the user
   */
  static PostgresPlace of(String address) {
    Objects.requireNonNull(PostgresAddress.of(address, PostgresPlace::environment));
    return new PostgresPlace(address);
  }

  /** Makes the library if there is none yet, as it has to be there for those who read. */
  PostgresPlace made() {
    try (Store there = openToRead()) {
      Objects.requireNonNull(there);
    } catch (StoreException e) {
      open().close();
    }
    return this;
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  @Override
  public Store open() {
    return PostgresStore.open(PostgresAddress.of(address, PostgresPlace::environment));
  }

  @Override
  public Store openToRead() {
    return PostgresStore.openToRead(PostgresAddress.of(address, PostgresPlace::environment));
  }

  /** Without the address, which may hold a password. */
  @Override
  public String toString() {
    return "PostgresPlace";
  }
}
