package org.parley.testing;

import org.jspecify.annotations.NullMarked;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;

@NullMarked
class InMemorySearchTest extends SearchContract {
  @Override
  protected Store empty() {
    return new InMemoryStore();
  }
}
