package org.parley.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * A feed.
 *
 * @param format the format it is in
 * @param charset the encoding its bytes were read in, by its name in Java
 * @param head what it says about itself
 * @param items its items, in its own order
 */
public record Feed(FeedFormat format, String charset, FeedHead head, List<FeedItem> items)
    implements FeedReading {

  /** Copies its lists. */
  public Feed {
    items = List.copyOf(items);
  }

  /** Its title without markup, or null. */
  public @Nullable String title() {
    return FeedText.words(head.title());
  }

  /** Address of the page it belongs to, or null. */
  public @Nullable String link() {
    return head.link();
  }

  /** Language tag as BCP 47 writes it, or null. */
  public @Nullable String language() {
    return head.language();
  }

  /** When it last changed, or null. */
  public @Nullable When updated() {
    return head.updated();
  }
}
