package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.publish.library.LibraryJson;
import org.parley.report.Span;
import org.parley.store.ReportCard;
import org.parley.store.SearchHit;
import org.parley.store.SearchQuery;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Finds reports by their words, the newest first.",
    description = {
      "",
      "All words have to be there, in title or text. Singular and plural, capitals and accents make"
          + " no difference. \"Words in quotation marks\" stand together, -word must not be there,"
          + " begin* leaves the end open. Without words, the filters alone say what is found.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley search ceasefire monitors --from 2025-03-01",
      "  parley search '\"exchange of prisoners\" -rumour' --outlet 'Harbour Post'",
      "  parley search --in quotes guarantee*",
      "  parley search --actor Marikov"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "Words to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--in",
      paramLabel = "FIELD",
      description = "text (default), title, quotes or actors.")
  private SearchQuery.Field field = SearchQuery.Field.TEXT;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only reports of this outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only reports that name this actor; a surname is enough.")
  private @Nullable String actor;

  @Option(names = "--language", paramLabel = "CODE", description = "Only this language, as en.")
  private @Nullable String language;

  @Option(names = "--story", paramLabel = "STORY", description = "Only reports of this story.")
  private @Nullable String story;

  @Option(names = "--from", paramLabel = "DATE", description = "Published on this day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published on this day or earlier.")
  private @Nullable LocalDate to;

  @Option(names = "--most", paramLabel = "N", description = "How many to show, 10 by default.")
  private int most = 10;

  @Option(names = "--skip", paramLabel = "N", description = "How many to leave out at the start.")
  private int skip;

  @Option(names = "--format", paramLabel = "FORMAT", description = "terminal (default) or json.")
  private LibraryOptions.Format format = LibraryOptions.Format.TERMINAL;

  @Option(
      names = "--colour",
      paramLabel = "WHEN",
      description = "auto (default), always or never. NO_COLOR is honoured.")
  private Terminal.Colour colour = Terminal.Colour.AUTO;

  @Mixin private LibraryOptions library = new LibraryOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(spec.commandLine(), "unknown option: " + word);
      }
    }
    if (most < 1 || skip < 0) {
      throw new ParameterException(spec.commandLine(), "--most and --skip: not below 1 and 0");
    }
    try (Store store = library.toRead()) {
      SearchQuery query =
          new SearchQuery(
              SearchQuery.parse(String.join(" ", words)),
              field,
              outlet,
              actor,
              language,
              story == null ? null : library.story(store, story).id(),
              from,
              to,
              skip,
              most);
      List<SearchHit> hits = store.search().find(query);
      if (format == LibraryOptions.Format.JSON) {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        LibraryJson.hits(hits, out);
        out.flush();
      } else {
        print(hits);
      }
      return ExitStatus.DONE;
    }
  }

  private void print(List<SearchHit> hits) {
    PrintWriter out = spec.commandLine().getOut();
    if (hits.isEmpty()) {
      spec.commandLine().getErr().println("parley: nothing found");
    }
    boolean coloured = Terminal.isColoured(colour);
    for (SearchHit hit : hits) {
      ReportCard card = hit.card();
      out.println(
          String.format(
              Locale.ROOT,
              "%s  %s  %s  (%s)",
              card.published().earliest() == null ? "undated" : card.published().earliest(),
              card.outlet() == null ? card.source() : card.outlet(),
              card.title() == null ? "" : card.title(),
              card.id()));
      for (SearchHit.Excerpt excerpt : hit.excerpts()) {
        out.println("    " + marked(excerpt, coloured));
      }
    }
    out.flush();
  }

  /** The words found are bold, or in brackets where nothing can be bold. */
  private static String marked(SearchHit.Excerpt excerpt, boolean coloured) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Span mark : excerpt.marks()) {
      text.append(excerpt.text(), at, mark.start());
      text.append(coloured ? "\u001B[1m" : "[").append(mark.of(excerpt.text()));
      text.append(coloured ? "\u001B[0m" : "]");
      at = mark.end();
    }
    return text.append(excerpt.text().substring(at)).toString().replace('\n', ' ');
  }
}
