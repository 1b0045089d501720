package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley read}. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads reports and gives the dossier of each story in them.",
    description = {
      "",
      "SOURCE is a file (.txt .md .html .json .jsonl .xml .rss .atom .pdf .docx .eml), a web"
          + " archive (.warc .warc.gz .arc .arc.gz .wacz), a folder, an address of a page, a feed"
          + " or a sitemap (https://...), or - for standard input. What cannot be read is named"
          + " with the reason on standard error; the rest is read. What is fetched is kept.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 all was read, 2 nothing could be read or wrong use, 3 some of it was read."
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to read.")
  private List<String> sources = List.of();

  @Mixin private PublishOptions publish = new PublishOptions();

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Mixin private WebOptions web = new WebOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    publish.check();
    Input input = Input.read(sources, selection.selection(), web, System.in, err);
    if (input.reports().isEmpty()) {
      err.println(input.nothing());
      return input.status();
    }
    publish.publish(Dossiers.of(input, err, Terminal.isWatched()));
    return input.status();
  }
}
