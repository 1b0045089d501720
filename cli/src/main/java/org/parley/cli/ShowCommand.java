package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.publish.terminal.RevisionText;
import org.parley.report.Report;
import org.parley.revision.PageAddress;
import org.parley.revision.RevisedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley show 3.16 SOURCE...}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows one sentence of a report in its place, or what its revisions changed.",
    description = {
      "",
      "SENTENCE is a number as printed beside the lines of a dossier: 3.16 is sentence 16 of "
          + "report 3. The sentences before and after it are shown with it. With --revisions it is "
          + "the number of a report, its address or its id.",
      "",
      "Without a SOURCE it is what the library holds: a story or a report by its id or the "
          + "beginning of it, a sentence by its id or, with --story, by its number. With "
          + "--revisions it is a report: its id, its address or, with --story, its number.",
      ""
    })
final class ShowCommand implements Callable<Integer> {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
  private static final Pattern REPORT = Pattern.compile("\\d{1,6}");

  @Parameters(index = "0", paramLabel = "SENTENCE", description = "Report and sentence: 3.16")
  private String sentence = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "SOURCE",
      description =
          "What was read; without any, the library is asked. Addresses are fetched again; with "
              + "--offline they are not.")
  private List<String> sources = List.of();

  @Option(names = "--story", paramLabel = "STORY", description = "Whose sentence 3.16 is.")
  private @Nullable String named;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Of a story in the library: terminal (default) or json.")
  private LibraryOptions.Format format = LibraryOptions.Format.TERMINAL;

  @Mixin private WebOptions web = new WebOptions();

  @Option(
      names = "--revisions",
      description =
          "Show what changed where several captures of one address are among SOURCE or in the"
              + " library: titles, and the text word by word, [-removed-] and {+added+}.")
  private boolean revisions;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (sources.isEmpty()) {
      return revisions
          ? new LibraryRevisions(spec, sentence, named).show(web.data())
          : new LibraryView(spec, sentence, named, format).show(web.data());
    }
    return revisions ? revisions() : sentence();
  }

  private int revisions() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Input input = Input.read(sources, Selection.ALL, web, System.in, err);
    if (input.reports().isEmpty()) {
      err.println("parley: no report could be read");
      return input.status();
    }
    Set<String> ids = new LinkedHashSet<>();
    if (REPORT.matcher(sentence).matches()) {
      int number = Integer.parseInt(sentence);
      for (Dossier dossier : Dossiers.of(input, err, false)) {
        if (number >= 1 && number <= dossier.reports().size()) {
          ids.add(dossier.reports().get(number - 1).report().id());
        }
      }
    } else {
      String address = PageAddress.of(sentence);
      for (Report report : input.reports()) {
        boolean same = address != null && address.equals(PageAddress.of(report.url()));
        if (same || report.id().equals(sentence)) {
          ids.add(report.id());
        }
      }
    }
    if (ids.isEmpty()) {
      err.println("parley: there is no report " + sentence);
      return ExitStatus.FAILED;
    }
    boolean shown = false;
    for (RevisedReport report : input.revised()) {
      if (ids.contains(report.newest().id())) {
        spec.commandLine().getOut().print(RevisionText.render(report));
        spec.commandLine().getOut().flush();
        shown = true;
      }
    }
    if (!shown) {
      spec.commandLine().getOut().println("No other revision of it was read.");
    }
    return input.status();
  }

  private int sentence() throws IOException {
    Matcher number = NUMBER.matcher(sentence);
    if (!number.matches()) {
      throw new ParameterException(
          spec.commandLine(), "not the number of a sentence: " + sentence + " (as 3.16)");
    }
    PrintWriter err = spec.commandLine().getErr();
    Input input = Input.read(sources, Selection.ALL, web, System.in, err);
    if (input.reports().isEmpty()) {
      err.println(input.nothing());
      return input.status();
    }
    int report = Integer.parseInt(number.group(1));
    int index = Integer.parseInt(number.group(2)) - 1;
    boolean found = false;
    for (Dossier dossier : Dossiers.of(input, err, false)) {
      if (report >= 1 && report <= dossier.reports().size()) {
        ReportEntry entry = dossier.reports().get(report - 1);
        if (index >= 0 && index < entry.report().sentences().size()) {
          PrintWriter out = spec.commandLine().getOut();
          out.println(SentenceText.from(entry.report()));
          SentenceText.print(out, entry.report(), index, i -> report + "." + (i + 1));
          found = true;
        }
      }
    }
    if (!found) {
      err.println("parley: there is no sentence " + sentence);
      return ExitStatus.FAILED;
    }
    return input.status();
  }
}
