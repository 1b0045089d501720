package org.parley.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.parley.report.Draft;
import org.parley.report.Report;

/**
 * Reports as programs hand them in, over HTTP or by a broker of messages: JSON, in the forms that
 * {@code parley read} takes. Anything else is refused, so that a stray file is not taken for a
 * report.
 */
public final class Envelope {
  private Envelope() {}

  /**
   * The reports of one envelope.
   *
   * @param body read to its end, not closed
   * @param source how to name it to the user
   * @param problems told, on one line each, what of it could not be read
   */
  public static List<Report> read(InputStream body, String source, Consumer<String> problems) {
    List<Report> reports = new ArrayList<>();
    InputStream in = new BufferedInputStream(body, 1 << 16);
    if (!isJson(in)) {
      problems.accept("it is no JSON");
      return reports;
    }
    ReportReader.read(
        in,
        source,
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

  private static boolean isJson(InputStream in) {
    try {
      in.mark(1);
      int first = in.read();
      in.reset();
      return first == '{' || first == '[';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
