package org.parley.ingest.file;

/**
 * Why an input, or a part of it, could not be read.
 *
 * @param source the file or address as the user named it, with the line where it is one line of
 *     many
 * @param kind what sort of problem
 * @param reason what is wrong, one clause without a full stop
 * @param advice what the user can do, one sentence; may be empty
 */
public record Problem(String source, Kind kind, String reason, String advice) {
  /** Sorts of problems. */
  public enum Kind {
    MISSING,
    UNREADABLE,
    EMPTY,
    BINARY,
    TRUNCATED,
    OVERSIZED,
    UNSUPPORTED,
    MALFORMED,
    /** An address that is not fetched, by our own rules or its host's. */
    REFUSED,
    /** An address that could not be had. */
    UNREACHED
  }

  /** Source, reason and advice on one line. */
  @Override
  public String toString() {
    return source + ": " + reason + (advice.isEmpty() ? "" : ". " + advice);
  }
}
