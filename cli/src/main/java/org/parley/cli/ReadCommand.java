package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.publish.terminal.TerminalSection;
import org.parley.publish.terminal.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
  /** The forms a dossier can have on standard output. */
  enum Format {
    TERMINAL,
    JSON,
    MARKDOWN,
    CSV
  }

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "What to read.")
  private List<String> sources = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "terminal (default), json, markdown, or csv (one file per table, with --out).")
  private Format format = Format.TERMINAL;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write pages into this folder (with --format csv: tables) instead.")
  private @Nullable Path out;

  @Option(
      names = "--only",
      paramLabel = "SECTIONS",
      split = ",",
      description =
          "Only these sections: glance, positions, disagreements, quotes, timeline, contacts, "
              + "pressure, ground, violations, figures, coverage, only-here.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Columns of text, 80 to 140. The window's width by default.")
  private int width;

  @Option(
      names = "--colour",
      paramLabel = "WHEN",
      description = "auto (default), always or never. NO_COLOR is honoured.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Mixin private SelectionOptions selection = new SelectionOptions();

  @Mixin private WebOptions web = new WebOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Set<TerminalSection> sections = sections();
    if (format == Format.CSV && out == null) {
      throw new ParameterException(spec.commandLine(), "--format csv needs --out DIR");
    }
    Input input = Input.read(sources, selection.selection(), web, System.in, err);
    if (input.reports().isEmpty()) {
      err.println(input.nothing());
      return input.status();
    }
    List<Dossier> dossiers = Dossiers.of(input.reports(), err, Terminal.isWatched());
    publish(dossiers, sections, err);
    return input.status();
  }

  private Set<TerminalSection> sections() {
    Set<TerminalSection> sections = EnumSet.noneOf(TerminalSection.class);
    for (String name : only) {
      try {
        sections.add(TerminalSection.of(name));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--only: " + e.getMessage(), e);
      }
    }
    return sections;
  }

  private void publish(List<Dossier> dossiers, Set<TerminalSection> sections, PrintWriter err)
      throws IOException {
    if (out != null) {
      Files.createDirectories(out);
      if (format == Format.CSV) {
        CsvTables.write(dossiers, out);
        err.println("parley: tables are in " + out);
      } else {
        err.println("parley: open " + HtmlPages.write(dossiers, out));
      }
      return;
    }
    OutputStream stream = new BufferedOutputStream(System.out, 1 << 16);
    switch (format) {
      case JSON -> DossierJson.write(dossiers, stream);
      case MARKDOWN -> {
        for (Dossier dossier : dossiers) {
          stream.write(utf8(MarkdownText.render(dossier)));
        }
      }
      default -> {
        Charset charset = Terminal.charset();
        for (Dossier dossier : dossiers) {
          String text = TerminalText.render(dossier, Terminal.style(width, colour), sections);
          stream.write(text.getBytes(charset));
        }
      }
    }
    stream.flush();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
