package org.parley.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.parley.engine.Engine;
import org.parley.publish.journal.EntryJson;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley purge}. */
@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Gives up the texts of an outlet's older reports.",
    description = {
      "",
      "Their texts, titles and all that was found in them are deleted, they cannot be searched any "
          + "more, and the dossiers of their stories are built anew without them. What stays is "
          + "that there was such a report: its id, outlet, address, day and story, and how often "
          + "each word stands in its beginning, without which stories would lose their identity. "
          + "There is no way back but a backup. Reports without a day of publication stay.",
      ""
    },
    footer = {"", "Example: parley purge --outlet 'Harbour Post' --before 2024-06-01"})
final class PurgeCommand implements Callable<Integer> {
  @Option(names = "--outlet", paramLabel = "NAME", required = true, description = "Whose reports.")
  private String outlet = "";

  @Option(
      names = "--before",
      paramLabel = "DATE",
      required = true,
      description = "Reports published before this day.")
  private LocalDate before = LocalDate.EPOCH;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = library.toWrite();
        Engine engine = WithoutReading.engine(store)) {
      int purged = store.reports().purge(outlet, before);
      int[] changed = new int[1];
      engine.settle(
          update -> EntryJson.note(update, Instant.now().truncatedTo(ChronoUnit.SECONDS)),
          update -> changed[0]++);
      if (store instanceof SqliteStore small) {
        small.compact();
      }
      out.println(purged + " reports purged, " + changed[0] + " dossiers changed");
    }
    return ExitStatus.DONE;
  }
}
