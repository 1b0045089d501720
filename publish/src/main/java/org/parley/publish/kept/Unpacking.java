package org.parley.publish.kept;

import java.util.function.Supplier;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;

/** Unpacks what is kept, and says so plainly if they are not what was written. */
public final class Unpacking {
  private Unpacking() {}

  /**
   * What the bytes hold.
   *
   * @param id of what is kept
   * @throws StoreException if they are damaged
   */
  public static <T> T of(String id, Supplier<T> unpack) {
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
