package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Received;
import org.parley.ingest.file.ReportReader;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.server.api.ReportParser;

/** Reads reports that are handed in over HTTP, in the forms that {@code parley read} takes. */
final class HandedIn implements ReportParser {

  @Override
  public List<Report> read(InputStream body, Consumer<String> problems) {
    List<Report> reports = new ArrayList<>();
    try {
      body.mark(1);
      int first = body.read();
      body.reset();
      if (first != '{' && first != '[') {
        problems.accept("it is no JSON");
        return reports;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ReportReader.read(
        body,
        "handed in",
        new Received() {
          @Override
          public void draft(Draft draft) {
            Report report = Drafted.report(draft, this::problem);
            if (report != null) {
              reports.add(report);
            }
          }

          @Override
          public void problem(Problem problem) {
            problems.accept(problem.toString());
          }
        });
    return reports;
  }
}
