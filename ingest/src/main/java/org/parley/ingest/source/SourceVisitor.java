package org.parley.ingest.source;

import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Received;

/** Takes what sources hold, and hears how far fetching is. */
public interface SourceVisitor extends Received {
  /**
   * An address is about to be fetched.
   *
   * @param number which of the pages of a feed or sitemap it is, from 1
   * @param of how many there are
   */
  default void fetching(WebAddress address, int number, int of) {}

  /** Something to know about what was read, which is no problem; one clause without a full stop. */
  default void note(String source, String words) {}
}
