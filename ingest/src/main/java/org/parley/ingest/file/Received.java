package org.parley.ingest.file;

import java.time.Instant;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.report.Draft;

/** Takes what a reader of files finds, in the order it finds it, all on one thread. */
public interface Received {
  /** A report was read. */
  void draft(Draft draft);

  /** An input, or a part of it, could not be read; reading goes on. */
  void problem(Problem problem);

  /**
   * Says whether pages fetched at this time are to be read at all; asked before anything heavy is
   * done with a page of an archive.
   */
  default boolean wants(Instant captured) {
    return true;
  }

  /** A report was read in an archive, of a page fetched at this time. */
  default void archived(Draft draft, Instant captured) {
    draft(draft);
  }

  /**
   * How far the reading of an archive is; called for every record.
   *
   * @param bytes passed of the file
   * @param size of the file, or -1 if it is not known
   */
  default void passing(String source, long records, long bytes, long size) {}

  /** An archive was read to its end; {@code articles} of its pages hold an article. */
  default void archive(String source, ArchiveCounts counts, long articles) {}
}
