package org.parley.publish.archive;

import java.util.Locale;

/** The kinds of lines of a library file, in the order in which they stand there. */
enum Line {
  FORMAT,
  REPORT,
  PURGED,
  STEP,
  EVENT,
  NAME,
  CORRECTION,
  DUE,
  DOSSIER,
  COPY,
  CHECKPOINT,
  NOTE,
  READER,
  END;

  /** The name of the one field of such a line. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
