package org.parley.ingest.fuzz;

import java.io.IOException;
import java.util.Arrays;

/** What Jazzer calls: the first byte says which reader gets the others. */
public final class ReaderTarget {
  /** First bytes of pages, feeds and archives; any other byte is taken as one of these. */
  static final String READERS = "pfa";

  private ReaderTarget() {}

  /** One trial. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    int named = READERS.indexOf(input[0]);
    switch (named >= 0 ? named : (input[0] & 0xFF) % READERS.length()) {
      case 0 -> PageTarget.fuzzerTestOneInput(bytes);
      case 1 -> FeedTarget.fuzzerTestOneInput(bytes);
      default -> ArchiveTarget.fuzzerTestOneInput(bytes);
    }
  }
}
