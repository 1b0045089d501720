package org.parley.ingest.fuzz;

import java.net.URI;
import org.parley.ingest.feed.FeedReader;

/** Any bytes as a feed: no exception. */
public final class FeedTarget {
  private static final URI BASE = URI.create("https://news.example/feed.xml");

  private FeedTarget() {}

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FeedReader.read(bytes, null, BASE);
  }
}
