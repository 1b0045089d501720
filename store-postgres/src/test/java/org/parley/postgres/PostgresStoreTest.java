package org.parley.postgres;

import org.jspecify.annotations.NullMarked;
import org.parley.store.Store;
import org.parley.testing.StoreContract;

@NullMarked
class PostgresStoreTest extends StoreContract {
  private PostgresAddress last = Libraries.next();

  @Override
  protected Store empty() {
    last = Libraries.next();
    return PostgresStore.open(last);
  }

  @Override
  protected Store again(Store open) {
    open.close();
    return PostgresStore.open(last);
  }
}
