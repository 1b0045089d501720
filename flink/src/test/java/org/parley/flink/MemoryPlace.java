package org.parley.flink;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullMarked;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;

/** A store in the memory of this process; it stays when those who use it end. */
@NullMarked
record MemoryPlace(String name) implements StorePlace {
  private static final Map<String, Store> STORES = new ConcurrentHashMap<>();

  @Override
  public Store open() {
    return STORES.computeIfAbsent(name, key -> new InMemoryStore());
  }

  @Override
  public Store openToRead() {
    return open();
  }

  void forget() {
    STORES.remove(name);
  }
}
