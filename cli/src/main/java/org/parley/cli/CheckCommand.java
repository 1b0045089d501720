package org.parley.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.engine.Rederivation;
import org.parley.publish.json.DossierJson;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks that the library is sound.",
    description = {
      "",
      "Looks over every page of the file and every report in it. Then works out again, from the "
          + "reports and the decisions that are kept, which report is in which story and what each "
          + "dossier says, and compares. Nothing is written.",
      ""
    },
    footer = {"", "Exit status: 0 all is well, 2 something is not."})
final class CheckCommand implements Callable<Integer> {
  @Option(names = "--quick", description = "Only look over the file; work out nothing again.")
  private boolean quick;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = library.toRead()) {
      List<String> problems = new ArrayList<>(store.check());
      if (problems.isEmpty() && !quick) {
        problems.addAll(Rederivation.problems(store, CheckCommand::same));
      }
      problems.forEach(problem -> out.println("problem: " + problem));
      if (problems.isEmpty()) {
        out.println(
            "all is well; reports: "
                + store.reports().count()
                + ", stories: "
                + store.stories().stories().size());
      }
      return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  /** Dossiers are the same if they are published the same. */
  private static boolean same(Dossier one, Dossier two) {
    return Arrays.equals(json(one), json(two));
  }

  private static byte[] json(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DossierJson.writeOne(dossier, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
