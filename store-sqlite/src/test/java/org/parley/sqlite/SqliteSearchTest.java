package org.parley.sqlite;

import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;
import org.parley.testing.SearchContract;

@NullMarked
class SqliteSearchTest extends SearchContract {
  @TempDir private Path folder = Path.of("");

  @Override
  protected Store empty() {
    return SqliteStore.open(folder);
  }
}
