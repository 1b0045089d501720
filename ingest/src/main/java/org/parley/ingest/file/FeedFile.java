package org.parley.ingest.file;

import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedDrafts;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.feed.FeedReading;
import org.parley.ingest.feed.NoFeed;
import org.parley.ingest.file.Problem.Kind;
import org.parley.report.Draft;

/** Reports in a saved feed: the texts it gives, its pages are not asked for. */
final class FeedFile {
  private FeedFile() {}

  static void read(byte[] bytes, String source, Received received) {
    FeedReading reading = FeedReader.read(bytes, null, null);
    if (reading instanceof NoFeed none) {
      received.problem(
          new Problem(
              source,
              Kind.UNSUPPORTED,
              none.reason(),
              "Of XML, Parley reads feeds: RSS and Atom."));
    } else if (reading instanceof Feed feed) {
      read(feed, source, received);
    }
  }

  private static void read(Feed feed, String source, Received received) {
    int without = 0;
    for (int i = 0; i < feed.items().size(); i++) {
      FeedItem item = feed.items().get(i);
      Draft draft = FeedDrafts.of(feed, item, source + ", item " + (i + 1));
      if (draft == null) {
        without++;
      } else {
        received.draft(draft);
      }
    }
    if (feed.items().isEmpty()) {
      received.problem(new Problem(source, Kind.EMPTY, "the feed has no items", ""));
    } else if (without > 0) {
      String items = without == 1 ? "1 item has" : without + " items have";
      received.problem(new Problem(source, Kind.EMPTY, items + " a title but no text", ""));
    }
  }
}
