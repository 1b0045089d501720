package org.parley.ingest.archive;

/** Takes what an archive holds, in its order. */
public interface ArchiveVisitor {
  /** A page that could be read. */
  void page(ArchivedPage page);

  /**
   * A record, or a stretch where there should be one, that could not be read; the next one is.
   *
   * @param place as "offset 4711"
   * @param reason one clause without a full stop
   */
  void damaged(String place, String reason);

  /**
   * Called after each record.
   *
   * @param bytes of the file that have been passed, packed as they are
   */
  default void passed(ArchiveCounts counts, long bytes) {}
}
