package org.parley.cli;

import org.parley.engine.Engine;
import org.parley.store.Store;

/** An engine for commands that change a library and read no report. */
final class WithoutReading {
  private WithoutReading() {}

  static Engine engine(Store store) {
    return new Engine(
        store,
        () -> {
          throw new IllegalStateException("no report is read by this command");
        },
        Runtime.getRuntime().availableProcessors());
  }
}
