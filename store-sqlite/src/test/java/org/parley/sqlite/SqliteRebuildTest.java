package org.parley.sqlite;

import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;
import org.parley.testing.RebuildContract;

@NullMarked
class SqliteRebuildTest extends RebuildContract {
  @TempDir private Path folder = Path.of("");

  private Path last = Path.of("");
  private int made;

  @Override
  protected Store empty() {
    last = folder.resolve("data" + made++);
    return SqliteStore.open(last);
  }

  /** Tests open the store again that they made last. */
  @Override
  protected Store again(Store open) {
    open.close();
    return SqliteStore.open(last);
  }
}
