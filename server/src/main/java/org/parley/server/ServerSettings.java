package org.parley.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the service is to run.
 *
 * @param folder the data folder, where journal and tokens are kept
 * @param host address to bind to
 * @param port port to bind to; 0 for any that is free
 * @param names further names under which it may be asked for where no login is needed
 * @param every how long after a reading a source is read again
 * @param address under which others open it, for links in what leaves it; null if none is given
 */
public record ServerSettings(
    Path folder,
    String host,
    int port,
    Set<String> names,
    Duration every,
    @Nullable String address) {
  /** Copies its set. */
  public ServerSettings {
    names = Set.copyOf(names);
  }
}
