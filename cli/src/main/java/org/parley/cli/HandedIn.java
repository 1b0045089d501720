package org.parley.cli;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ingest.file.Envelope;
import org.parley.report.Report;
import org.parley.server.api.ReportParser;

/** Reads reports that are handed in over HTTP, in the forms that {@code parley read} takes. */
final class HandedIn implements ReportParser {

  @Override
  public List<Report> read(InputStream body, Consumer<String> problems) {
    return Envelope.read(body, "handed in", problems);
  }
}
