package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the library is. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "The data folder: the library, and what is fetched, as WARC records. By default "
              + "PARLEY_DATA, else ~/.local/share/parley.")
  private @Nullable Path data;

  Path folder() {
    return DataFolder.of(data, name -> Optional.ofNullable(System.getenv(name)).orElse(""));
  }
}
