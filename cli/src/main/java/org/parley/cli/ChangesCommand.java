package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.change.Change;
import org.parley.change.Changes;
import org.parley.dossier.Dossier;
import org.parley.engine.History;
import org.parley.publish.library.ChangeLines;
import org.parley.publish.library.LibraryJson;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley changes}. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what has changed in a story since a day.",
    description = {
      "",
      "Compares the state of play as the reports published before that day had it with the one "
          + "that all reports give now: + for what is new, ~ for a position, date, figure or "
          + "disagreement that is another, - for what was withdrawn. Numbers in brackets are "
          + "report and sentence of the present dossier; \"was 2.3\" is of the earlier.",
      ""
    })
final class ChangesCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "STORY", description = "Id of a story, or its beginning.")
  private String named = "";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      description = "The day from which on reports count as new, as 2025-03-12.")
  private LocalDate since = LocalDate.EPOCH;

  @Option(names = "--format", paramLabel = "FORMAT", description = "terminal (default) or json.")
  private LibraryOptions.Format format = LibraryOptions.Format.TERMINAL;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store store = library.toRead()) {
      StoryCard story = library.story(store, named);
      @Nullable Dossier before = History.before(store, story.id(), since);
      StoredDossier stored = store.dossiers().dossier(story.id());
      @Nullable Dossier now = stored == null ? null : stored.dossier();
      List<Change> changes = Changes.between(before, now);
      if (format == LibraryOptions.Format.JSON) {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        LibraryJson.changes(story.id(), changes, out);
        out.flush();
        return ExitStatus.DONE;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(story.title() + ", since " + since);
      if (before == null) {
        out.println("Nothing of it had been published before.");
      }
      new ChangeLines(before, now).of(changes).forEach(out::println);
      return ExitStatus.DONE;
    }
  }
}
