package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.SourceReader;
import org.parley.ingest.source.Web;
import org.parley.report.Report;
import org.parley.revision.RevisedReport;

/**
 * The reports that a command is given, and what could not be read of them.
 *
 * @param reports each once, its newest revision, in the order read
 * @param revised those of which several revisions were read
 * @param problems named on standard error as they were met
 * @param unwanted how many reports the user did not want
 */
record Input(
    List<Report> reports, List<RevisedReport> revised, List<Problem> problems, int unwanted) {
  /** Reads paths and addresses; "-" is standard input. */
  static Input read(
      List<String> sources,
      Selection selection,
      WebOptions options,
      InputStream standardInput,
      PrintWriter err)
      throws IOException {
    Gathered gathered = new Gathered(selection, err);
    int limit = options.limit();
    try (Web web = options.open()) {
      new SourceReader(web, limit, standardInput).read(sources, gathered);
    }
    return gathered.input();
  }

  /** Why there is no report. */
  String nothing() {
    return unwanted > 0
        ? "parley: none of " + unwanted + " reports is among those asked for"
        : "parley: no report could be read";
  }

  /** The exit status that tells how reading went. */
  int status() {
    if (reports.isEmpty()) {
      return ExitStatus.FAILED;
    }
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
  }
}
