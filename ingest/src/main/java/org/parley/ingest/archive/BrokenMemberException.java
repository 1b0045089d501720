package org.parley.ingest.archive;

/** A member of gzip that cannot be unpacked further: all that follows in it is lost. */
final class BrokenMemberException extends DamagedException {
  private static final long serialVersionUID = 1;

  BrokenMemberException(String reason) {
    super(reason);
  }
}
