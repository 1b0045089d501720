package org.parley.ingest.fetch;

import java.io.IOException;
import java.time.Duration;

/** It took longer than it may, all in all, however lively the server kept the connection. */
final class DeadlineException extends IOException {
  private static final long serialVersionUID = 1L;

  DeadlineException(Duration whole, Throwable cause) {
    super("it took longer than " + Reasons.time(whole), cause);
  }
}
