package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.postgres.PostgresAddress;
import org.parley.postgres.PostgresStore;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--store",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description =
          "A library in a PostgreSQL database instead of the one in the data folder: "
              + "postgres://USER@HOST:PORT/DATABASE. The password is taken from PGPASSWORD or "
              + "~/.pgpass. By default PARLEY_STORE, where no --data is given.")
  private @Nullable String store;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** The library, to be read, also while others write to it. */
  Store toRead() {
    PostgresAddress address = database();
    return address == null ? SqliteStore.openToRead(folder()) : PostgresStore.openToRead(address);
  }

  /** The library, to be written by this process alone. */
  Store toWrite() {
    PostgresAddress address = database();
    return address == null ? SqliteStore.open(folder()) : PostgresStore.open(address);
  }

  /** Where the library's database is; null if it is in the data folder. */
  @Nullable PostgresAddress database() {
    String named = store == null && data == null ? environment("PARLEY_STORE") : store;
    if (named == null || named.isEmpty()) {
      return null;
    }
    try {
      return PostgresAddress.of(named, DataOption::environment);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--store: " + e.getMessage(), e);
    }
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  Path folder() {
    return DataFolder.of(data, DataOption::environment);
  }
}
