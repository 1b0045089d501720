package org.parley.ingest.archive;

import java.io.IOException;

/** A record that cannot be read; the message is the reason, for the user, without a full stop. */
class DamagedException extends IOException {
  private static final long serialVersionUID = 1;

  DamagedException(String reason) {
    super(reason);
  }

  /** The reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
