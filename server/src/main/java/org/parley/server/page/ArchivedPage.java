package org.parley.server.page;

import java.time.Instant;
import java.util.List;

/**
 * A page as it was fetched.
 *
 * @param address which address answered
 * @param captured when
 * @param lines all its words, in its order
 * @param html its bytes; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // pages are never compared, and are large
public record ArchivedPage(String address, Instant captured, List<Line> lines, byte[] html) {

  /**
   * A line of it.
   *
   * @param heading whether it is a heading
   * @param text its words
   */
  public record Line(boolean heading, String text) {}

  /** Copies its list. */
  public ArchivedPage {
    lines = List.copyOf(lines);
  }
}
