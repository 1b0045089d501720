package org.parley.sqlite;

import java.util.function.Supplier;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/** Unpacks bytes of the file, and says so plainly if they are not what was written. */
final class Unpacking {
  private Unpacking() {}

  static <T> T of(String id, Supplier<T> unpack) {
    try {
      return unpack.get();
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException e) {
      throw new StoreException(
          Reason.DAMAGED, "what is kept of " + id + " is damaged; parley check tells more", e);
    }
  }
}
