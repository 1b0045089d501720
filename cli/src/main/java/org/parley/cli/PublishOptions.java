package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.csv.CsvTables;
import org.parley.publish.html.HtmlPages;
import org.parley.publish.json.DossierJson;
import org.parley.publish.markdown.MarkdownText;
import org.parley.publish.terminal.TerminalSection;
import org.parley.publish.terminal.TerminalText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form dossiers leave Parley, and where to. */
final class PublishOptions {
  /** The forms of a dossier. */
  enum Format {
    TERMINAL,
    JSON,
    MARKDOWN,
    HTML,
    CSV
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "terminal (default), json or markdown to standard output; html (pages, the default with "
              + "--out) or csv (one file per table) into a folder.")
  private @Nullable Format format;

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

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** Refuses options that do not go together; to be called before anything is read. */
  void check() {
    sections();
    boolean folder = format() == Format.HTML || format() == Format.CSV;
    if (folder != (out != null)) {
      throw new ParameterException(
          spec.commandLine(),
          folder
              ? "--format html and csv need --out DIR"
              : "--out goes with --format html or csv; the others go to standard output");
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return out == null ? Format.TERMINAL : Format.HTML;
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

  void publish(List<Dossier> dossiers) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (out != null) {
      Files.createDirectories(out);
      if (format() == Format.CSV) {
        CsvTables.write(dossiers, out);
        err.println("parley: tables are in " + out);
      } else {
        err.println("parley: open " + HtmlPages.write(dossiers, out));
      }
      return;
    }
    OutputStream stream = new BufferedOutputStream(System.out, 1 << 16);
    if (format() == Format.JSON) {
      DossierJson.write(dossiers, stream);
    } else {
      for (Dossier dossier : dossiers) {
        stream.write(bytes(dossier));
      }
    }
    stream.flush();
  }

  private byte[] bytes(Dossier dossier) {
    if (format() == Format.MARKDOWN) {
      return MarkdownText.render(dossier).getBytes(StandardCharsets.UTF_8);
    }
    return TerminalText.render(dossier, Terminal.style(width, colour), sections())
        .getBytes(Terminal.charset());
  }
}
