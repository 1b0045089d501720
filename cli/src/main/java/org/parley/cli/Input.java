package org.parley.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Received;
import org.parley.ingest.file.ReportReader;
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
  private static final String STANDARD_INPUT = "-";

  /** Reads paths; "-" is standard input. */
  static Input read(List<String> paths, InputStream standardInput, PrintWriter err) {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    Received received =
        new Received() {
          @Override
          public void draft(Draft draft) {
            Report report = Structure.report(draft);
            if (report.sentences().isEmpty()) {
              problem(new Problem(draft.source(), Problem.Kind.EMPTY, "it holds no text", ""));
            } else if (reports.putIfAbsent(report.id(), report) != null) {
              err.println("parley: " + draft.source() + ": read once already, left out");
            }
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
            err.println("parley: " + problem);
          }
        };
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        ReportReader.read(standardInput, "standard input", received);
      } else {
        ReportReader.read(List.of(Path.of(path)), received);
      }
    }
    return new Input(List.copyOf(reports.values()), List.copyOf(problems));
  }

  /** The exit status that tells how reading went. */
  int status() {
    if (reports.isEmpty()) {
      return ExitStatus.FAILED;
    }
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
  }
}
