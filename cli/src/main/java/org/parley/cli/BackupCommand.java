package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes a copy of the library to a new file, also while it is written to.",
    description = {
      "",
      "To restore it, put the file into an empty data folder under the name library.db. Pages that "
          + "were fetched lie beside the library as web archives; they never change once written "
          + "and can be copied as they are.",
      ""
    })
final class BackupCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The new file.")
  private Path file = Path.of("");

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Store store = library.toRead()) {
      if (!(store instanceof SqliteStore small)) {
        throw new ParameterException(
            spec.commandLine(), "a database is copied by pg_dump; docs/cluster.md says how");
      }
      small.backup(file);
    }
    spec.commandLine().getErr().println("parley: the library is copied to " + file);
    return ExitStatus.DONE;
  }
}
