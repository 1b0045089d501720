package org.parley.ingest.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;
import org.parley.time.PublicationDates;

/** Dates as feeds write them. */
final class FeedDates {
  private FeedDates() {}

  /** When a stamp says, with the stamp as its text, or null if it holds no date for sure. */
  static @Nullable When parse(@Nullable String stamp) {
    return stamp == null ? null : PublicationDates.parse(stamp);
  }

  /**
   * The date under the first of these names that has one, the last where it has several; or null.
   */
  static @Nullable When first(Element parent, FeedScope scope, String... names) {
    for (String name : names) {
      When last = null;
      for (Element child : scope.children(parent, name)) {
        When when = parse(child.wholeText());
        last = when != null ? when : last;
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
