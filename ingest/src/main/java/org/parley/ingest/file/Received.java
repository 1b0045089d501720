package org.parley.ingest.file;

import org.parley.report.Draft;

/** Takes what a reader of files finds, in the order it finds it. */
public interface Received {
  /** A report was read. */
  void draft(Draft draft);

  /** An input, or a part of it, could not be read; reading goes on. */
  void problem(Problem problem);
}
