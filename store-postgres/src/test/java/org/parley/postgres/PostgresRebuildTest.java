package org.parley.postgres;

import org.jspecify.annotations.NullMarked;
import org.parley.store.Store;
import org.parley.testing.RebuildContract;

@NullMarked
class PostgresRebuildTest extends RebuildContract {
  private PostgresAddress last = Libraries.next();

  @Override
  protected Store empty() {
    last = Libraries.next();
    return PostgresStore.open(last);
  }

  /** Tests open the store again that they made last. */
  @Override
  protected Store again(Store open) {
    open.close();
    return PostgresStore.open(last);
  }
}
