package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.sqlite.SqliteStore;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "Of the stories named, or of all that have at least two reports: JSON or Markdown to standard"
          + " output, pages or tables into a folder.",
      ""
    })
final class ExportCommand implements Callable<Integer> {
  /** The forms of an export. */
  enum Format {
    JSON,
    MARKDOWN,
    HTML,
    CSV
  }

  @Parameters(paramLabel = "STORY", arity = "0..*", description = "Ids of stories.")
  private List<String> named = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (default), markdown, html or csv; the last two need --out.")
  private Format format = Format.JSON;

  @Option(names = "--out", paramLabel = "DIR", description = "Write pages or tables here.")
  private @Nullable Path out;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    boolean folder = format == Format.HTML || format == Format.CSV;
    if (folder != (out != null)) {
      throw new ParameterException(
          spec.commandLine(),
          folder
              ? "--format html and csv need --out DIR"
              : "--out goes with --format html or csv; json and markdown go to standard output");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (SqliteStore store = library.toRead()) {
      List<Dossier> dossiers = dossiers(store);
      if (dossiers.isEmpty()) {
        err.println("parley: no dossier to export");
        return ExitStatus.FAILED;
      }
      if (out != null) {
        Files.createDirectories(out);
        if (format == Format.CSV) {
          CsvTables.write(dossiers, out);
          err.println("parley: tables are in " + out);
        } else {
          err.println("parley: open " + HtmlPages.write(dossiers, out));
        }
        return ExitStatus.DONE;
      }
      OutputStream stream = new BufferedOutputStream(System.out, 1 << 16);
      if (format == Format.JSON) {
        DossierJson.write(dossiers, stream);
      } else {
        for (Dossier dossier : dossiers) {
          stream.write(MarkdownText.render(dossier).getBytes(StandardCharsets.UTF_8));
        }
      }
      stream.flush();
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
