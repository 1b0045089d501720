package org.parley.ingest.source;

import java.io.IOException;
import java.util.List;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedDrafts;
import org.parley.ingest.feed.FeedItem;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.feed.FeedReading;
import org.parley.ingest.feed.NoFeed;
import org.parley.ingest.fetch.Fetched;
import org.parley.ingest.file.Problem;
import org.parley.ingest.file.Problem.Kind;
import org.parley.report.Draft;

/** Reads the pages that a feed lists, in its order; where one cannot be had, what the feed says. */
final class FeedPages {
  private FeedPages() {}

  static void read(Fetched fetched, Visit visit) throws IOException {
    FeedReading reading =
        FeedReader.read(
            fetched.body(),
            fetched.answer().responseHeader("Content-Type"),
            fetched.answer().responseHeader("Content-Language"),
            fetched.address().uri());
    String source = fetched.address().toString();
    if (reading instanceof NoFeed none) {
      visit.visitor().problem(new Problem(source, Kind.MALFORMED, none.reason(), ""));
    } else if (reading instanceof Feed feed) {
      int all = feed.items().size();
      int count = Math.min(all, visit.most());
      if (all == 0) {
        visit.visitor().problem(new Problem(source, Kind.EMPTY, "the feed lists nothing", ""));
      } else if (all > count) {
        visit.visitor().note(source, "it lists " + all + ", the first " + count + " are read");
      }
      for (int i = 0; i < count; i++) {
        item(feed.items().get(i), feed, fetched, visit, i + 1, count);
      }
    }
  }

  private static void item(
      FeedItem item, Feed feed, Fetched fetched, Visit visit, int number, int of)
      throws IOException {
    String link = item.link();
    Fetched page = link == null ? null : visit.follow(fetched.address(), link, number, of);
    List<Draft> drafts = page == null ? List.of() : visit.drafts(page);
    if (drafts.isEmpty()) {
      String source = link == null ? fetched.address().toString() : link;
      Draft summary = FeedDrafts.of(feed, item, source);
      if (summary != null) {
        visit.visitor().note(source, "only what the feed says of it is read");
        visit.visitor().draft(summary);
      }
    }
    drafts.forEach(visit.visitor()::draft);
  }
}
