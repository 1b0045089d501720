package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.publish.json.DossierJson;
import org.parley.publish.terminal.TerminalText;
import org.parley.report.Report;
import org.parley.store.ReportCard;
import org.parley.store.Store;
import org.parley.store.StoredDossier;
import org.parley.store.StoryCard;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Shows a story, a report or a sentence of the library. */
final class LibraryView {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
  private static final Pattern SENTENCE = Pattern.compile("([a-z2-7]{12})\\.(\\d{1,6})");

  private final CommandSpec spec;
  private final String what;
  private final @Nullable String named;
  private final LibraryOptions.Format format;

  LibraryView(CommandSpec spec, String what, @Nullable String named, LibraryOptions.Format format) {
    this.spec = spec;
    this.what = what;
    this.named = named;
    this.format = format;
  }

  int show(DataOption data) throws IOException {
    try (Store store = data.toRead()) {
      return fromLibrary(store);
    }
  }

  private Matcher number() {
    Matcher number = NUMBER.matcher(what);
    if (!number.matches()) {
      throw new ParameterException(
          spec.commandLine(), "not the number of a sentence: " + what + " (as 3.16)");
    }
    return number;
  }

  private int fromLibrary(Store store) throws IOException {
    if (named != null) {
      StoredDossier stored =
          store.dossiers().dossier(LibraryOptions.story(spec, store, named).id());
      boolean found = stored != null && print(stored.dossier(), number());
      return found ? ExitStatus.DONE : nothing("there is no sentence " + what);
    }
    if (NUMBER.matcher(what).matches()) {
      throw new ParameterException(
          spec.commandLine(), "whose sentence? Name its story with --story, or what was read");
    }
    Matcher sentence = SENTENCE.matcher(what);
    List<Report> reports =
        store.reports().texts(List.of(sentence.matches() ? sentence.group(1) : what));
    if (!reports.isEmpty()) {
      Report report = reports.get(0);
      int index = sentence.matches() ? Integer.parseInt(sentence.group(2)) - 1 : SentenceText.ALL;
      if (sentence.matches() && (index < 0 || index >= report.sentences().size())) {
        return nothing("there is no sentence " + what);
      }
      print(report, index);
      return ExitStatus.DONE;
    }
    ReportCard card = store.reports().card(what);
    if (card != null) {
      return nothing(what + " was purged; it stood at " + card.source());
    }
    StoryCard story = LibraryOptions.story(spec, store, what);
    StoredDossier stored = store.dossiers().dossier(story.id());
    if (stored == null) {
      return nothing(story.id() + " has no report left that can be shown");
    }
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    if (format == LibraryOptions.Format.JSON) {
      DossierJson.write(List.of(stored.dossier()), out);
    } else {
      String text =
          TerminalText.render(stored.dossier(), Terminal.style(0, Terminal.Colour.AUTO), Set.of());
      out.write(text.getBytes(Terminal.charset()));
    }
    out.flush();
    return ExitStatus.DONE;
  }

  private int nothing(String why) {
    spec.commandLine().getErr().println("parley: " + why);
    return ExitStatus.FAILED;
  }

  private boolean print(Dossier dossier, Matcher number) {
    int report = Integer.parseInt(number.group(1));
    int index = Integer.parseInt(number.group(2)) - 1;
    if (report < 1 || report > dossier.reports().size()) {
      return false;
    }
    Report held = dossier.reports().get(report - 1).report();
    if (index < 0 || index >= held.sentences().size()) {
      return false;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(SentenceText.from(held));
    SentenceText.print(out, held, index, i -> report + "." + (i + 1));
    return true;
  }

  /** A whole report, or one of its sentences with those round it. */
  private void print(Report report, int index) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        SentenceText.from(report)
            + (report.published().earliest() == null ? "" : ", " + report.published().earliest())
            + (report.url() == null ? "" : ", " + report.url()));
    SentenceText.print(out, report, index, i -> report.sentences().get(i).id());
  }
}
