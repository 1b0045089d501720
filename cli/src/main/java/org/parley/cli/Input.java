package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.SourceReader;
import org.parley.ingest.source.SourceVisitor;
import org.parley.ingest.source.Web;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.text.Structure;

/**
 * The reports that a command is given, and what could not be read of them.
 *
 * @param reports each once, in the order read
 * @param problems named on standard error as they were met
 */
record Input(List<Report> reports, List<Problem> problems) {
  /** Reads paths and addresses; "-" is standard input. */
  static Input read(
      List<String> sources, WebOptions options, InputStream standardInput, PrintWriter err)
      throws IOException {
    Gathered gathered = new Gathered(err);
    int limit = options.limit();
    try (Web web = options.open()) {
      new SourceReader(web, limit, standardInput).read(sources, gathered);
    }
    gathered.line.clear();
    return new Input(List.copyOf(gathered.reports.values()), List.copyOf(gathered.problems));
  }

  /** The exit status that tells how reading went. */
  int status() {
    if (reports.isEmpty()) {
      return ExitStatus.FAILED;
    }
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
  }

  private static final class Gathered implements SourceVisitor {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final PrintWriter err;
    private final StatusLine line;

    Gathered(PrintWriter err) {
      this.err = err;
      this.line = new StatusLine(err, Terminal.isTerminal());
    }

    @Override
    public void draft(Draft draft) {
      Report report = Structure.report(draft);
      if (report.sentences().isEmpty()) {
        problem(new Problem(draft.source(), Problem.Kind.EMPTY, "it holds no text", ""));
      } else if (reports.putIfAbsent(report.id(), report) != null) {
        note(draft.source(), "read once already, left out");
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      line.clear();
      err.println("parley: " + problem);
    }

    @Override
    public void fetching(WebAddress address, int number, int of) {
      line.show("fetching " + (of > 1 ? number + " of " + of + ": " : "") + address);
    }

    @Override
    public void note(String source, String words) {
      line.clear();
      err.println("parley: " + source + ": " + words);
    }
  }
}
