package org.parley.ingest.fetch;

import java.io.IOException;

/** We will not: an address or an answer that is not to be had by our own rules. */
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param reason one clause without a full stop, for the user
   * @param advice what the user can do, one sentence, or empty
   */
  RefusedException(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  String advice() {
    return advice;
  }
}
