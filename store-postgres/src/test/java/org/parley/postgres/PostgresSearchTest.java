package org.parley.postgres;

import org.jspecify.annotations.NullMarked;
import org.parley.store.Store;
import org.parley.testing.SearchContract;

@NullMarked
class PostgresSearchTest extends SearchContract {
  @Override
  protected Store empty() {
    return PostgresStore.open(Libraries.next());
  }
}
