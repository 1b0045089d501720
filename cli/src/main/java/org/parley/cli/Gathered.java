package org.parley.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.SourceVisitor;
import org.parley.publish.terminal.RevisionText;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.revision.Captures;
import org.parley.revision.RevisedReport;

/**
 * Keeps the reports that are wanted, each once, and names what could not be read. What is not
 * wanted is let go of at once, so that an archive of any length can be looked through.
 */
final class Gathered implements SourceVisitor {
  /** No more are kept: what they say has to be held too. */
  static final int MOST_REPORTS = 5000;

  private final Selection selection;
  private final PrintWriter err;
  private final StatusLine line;
  private final ArchiveProgress progress;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int unwanted;
  private int dayless;
  private int tooMany;

  Gathered(Selection selection, PrintWriter err) {
    this.selection = selection;
    this.err = err;
    this.line = new StatusLine(err, Terminal.isWatched());
    this.progress = new ArchiveProgress(line);
  }

  @Override
  public void draft(Draft draft) {
    take(draft, null);
  }

  @Override
  public boolean wants(Instant captured) {
    boolean wanted = selection.wants(captured);
    unwanted += wanted ? 0 : 1;
    return wanted;
  }

  @Override
  public void archived(Draft draft, Instant captured) {
    take(draft, captured);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
    say(problem.toString());
  }

  @Override
  public void passing(String source, long records, long bytes, long size) {
    progress.step(source, records, bytes, size);
  }

  @Override
  public void archive(String source, ArchiveCounts counts, long articles) {
    say(
        String.format(
            Locale.ROOT,
            "%s: records %,d, pages %,d, articles read %,d, revisits left out %,d, damaged %,d",
            source,
            counts.records(),
            counts.pages(),
            articles,
            counts.revisits(),
            counts.damaged()));
  }

  @Override
  public void fetching(WebAddress address, int number, int of) {
    line.show("fetching " + (of > 1 ? number + " of " + of + ": " : "") + address);
  }

  @Override
  public void note(String source, String words) {
    say(source + ": " + words);
  }

  /** What was kept, once all is read; says what was left out. */
  Input input() {
    line.clear();
    if (dayless > 0) {
      say(dayless + (dayless == 1 ? " report has" : " reports have") + " no date and are left out");
    }
    if (tooMany > 0) {
      problem(
          new Problem(
              String.format(Locale.ROOT, "%,d reports", reports.size() + tooMany),
              Problem.Kind.OVERSIZED,
              String.format(Locale.ROOT, "only the first %,d are read", reports.size()),
              "Choose among them with --since, --until, --outlet, --language or --match."));
    }
    List<RevisedReport> together = Captures.together(List.copyOf(reports.values()));
    List<RevisedReport> revised = together.stream().filter(RevisedReport::isChanged).toList();
    revised.forEach(report -> say(RevisionText.line(report)));
    return new Input(
        together.stream().map(RevisedReport::newest).toList(),
        revised,
        List.copyOf(problems),
        unwanted + dayless);
  }

  private void take(Draft draft, @Nullable Instant captured) {
    Report report = Drafted.report(draft, this::problem);
    if (report == null) {
      return;
    }
    if (reports.containsKey(report.id())) {
      if (captured == null) {
        say(draft.source() + ": read once already, left out");
      }
    } else if (isWanted(report, captured)) {
      if (reports.size() < MOST_REPORTS) {
        reports.put(report.id(), report);
      } else {
        tooMany++;
      }
    }
  }

  private boolean isWanted(Report report, @Nullable Instant captured) {
    try {
      if (selection.wants(report, captured)) {
        return true;
      }
    } catch (Match.TooHardException e) {
      problem(
          new Problem(
              report.source(),
              Problem.Kind.UNREADABLE,
              "the expression of --match takes too long on it",
              "Write it without repeats inside of repeats."));
      return false;
    }
    if (selection.lacksDay(report, captured)) {
      dayless++;
    } else {
      unwanted++;
    }
    return false;
  }

  private void say(String words) {
    line.clear();
    err.println("parley: " + words);
  }
}
