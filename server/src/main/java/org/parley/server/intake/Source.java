package org.parley.server.intake;

import java.util.function.Consumer;
import org.parley.report.Report;

/** A place that reports are taken in from, again and again. Used by one thread at a time. */
public interface Source {

  /** The file, folder or address, as the user named it. */
  String name();

  /**
   * Gives the reports that are there now, known ones included.
   *
   * @param reports takes each; may make the caller wait
   * @return how it went; what a server or a file does wrong is never an exception
   */
  Pass read(Consumer<Report> reports);
}
