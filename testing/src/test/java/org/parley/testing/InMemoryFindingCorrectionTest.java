package org.parley.testing;

import org.parley.store.InMemoryStore;
import org.parley.store.Store;

class InMemoryFindingCorrectionTest extends FindingCorrectionContract {
  @Override
  protected Store empty() {
    return new InMemoryStore();
  }

  @Override
  protected Store again(Store open) {
    return open;
  }
}
