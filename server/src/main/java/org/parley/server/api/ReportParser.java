package org.parley.server.api;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.parley.report.Report;

/** Reads reports that are handed in: JSON, one or one a line. */
public interface ReportParser {

  /**
   * The reports of a body.
   *
   * @param body read to its end
   * @param problems gets one line for each thing that is no report
   */
  List<Report> read(InputStream body, Consumer<String> problems);
}
