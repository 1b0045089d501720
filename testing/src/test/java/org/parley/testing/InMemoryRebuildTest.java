package org.parley.testing;

import org.jspecify.annotations.NullMarked;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;

@NullMarked
class InMemoryRebuildTest extends RebuildContract {
  @Override
  protected Store empty() {
    return new InMemoryStore();
  }

  @Override
  protected Store again(Store open) {
    return open;
  }
}
