package org.parley.flink;

import java.util.HashMap;
import java.util.Map;
import org.parley.store.Store;

/**
 * The open store of a place, one for all in this process that write to it: it lets one writer in,
 * and the two halves of a sink are one.
 */
final class SharedStore implements AutoCloseable {
  private static final Map<StorePlace, SharedStore> OPEN = new HashMap<>();

  private final StorePlace place;
  private final Store store;
  private int users;

  private SharedStore(StorePlace place) {
    this.place = place;
    this.store = place.open();
  }

  static SharedStore of(StorePlace place) {
    synchronized (OPEN) {
      SharedStore shared = OPEN.get(place);
      if (shared == null) {
        shared = new SharedStore(place);
        OPEN.put(place, shared);
      }
      shared.users++;
      return shared;
    }
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      if (--users == 0) {
        OPEN.remove(place);
        store.close();
      }
    }
  }
}
