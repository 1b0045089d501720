package org.parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.sqlite.SqliteStore;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes dossiers of the library.",
    description = {
      "",
      "Of the stories named, or of all that have at least two reports, in any form that parley read"
          + " has.",
      ""
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STORY", arity = "0..*", description = "Ids of stories.")
  private List<String> named = List.of();

  @Mixin private PublishOptions publish = new PublishOptions();

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    publish.check();
    try (SqliteStore store = library.toRead()) {
      List<Dossier> dossiers = dossiers(store);
      if (dossiers.isEmpty()) {
        spec.commandLine().getErr().println("parley: no dossier to export");
        return ExitStatus.FAILED;
      }
      publish.publish(dossiers);
      return ExitStatus.DONE;
    }
  }

  private List<Dossier> dossiers(SqliteStore store) {
    List<StoryCard> stories =
        named.isEmpty()
            ? store.stories().stories().stream().filter(s -> s.reports() > 1).toList()
            : named.stream().map(name -> library.story(store, name)).toList();
    List<Dossier> dossiers = new ArrayList<>();
    for (StoryCard story : stories) {
      StoredDossier stored = store.dossiers().dossier(story.id());
      if (stored != null) {
        dossiers.add(stored.dossier());
      }
    }
    return dossiers;
  }
}
