package org.parley.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * An item of a feed. All addresses are absolute where a base is known.
 *
 * @param id its identifier, or null
 * @param link address of the page it stands for, or null
 * @param title or null
 * @param summary a description or summary, or null
 * @param contents what it gives as the text itself, in its own order; mostly one or none
 * @param authors its authors; empty where only the feed names them
 * @param contributors others who wrote it
 * @param publisher who publishes it, or null
 * @param published or null
 * @param updated or null
 * @param created or null
 * @param expired when it ceases to be valid, or null
 * @param links every link, enclosures with relation "enclosure" too
 * @param categories its subjects
 * @param rights copyright or licence in words, or null
 * @param language language tag as BCP 47 writes it, or null
 * @param comments address of its comments, or null
 * @param image address of a picture, or null
 * @param source the feed it was taken from, or null
 */
public record FeedItem(
    @Nullable String id,
    @Nullable String link,
    @Nullable FeedText title,
    @Nullable FeedText summary,
    List<FeedText> contents,
    List<FeedPerson> authors,
    List<FeedPerson> contributors,
    @Nullable FeedPerson publisher,
    @Nullable When published,
    @Nullable When updated,
    @Nullable When created,
    @Nullable When expired,
    List<FeedLink> links,
    List<FeedCategory> categories,
    @Nullable FeedText rights,
    @Nullable String language,
    @Nullable String comments,
    @Nullable String image,
    @Nullable FeedHead source) {

  /** Copies its lists. */
  public FeedItem {
    contents = List.copyOf(contents);
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
    links = List.copyOf(links);
    categories = List.copyOf(categories);
  }

  /** Its summary as HTML, or null. */
  public @Nullable String summaryHtml() {
    return summary == null ? null : summary.html();
  }

  /** The longest text it gives as the text itself, as HTML, or null. */
  public @Nullable String contentHtml() {
    FeedText longest = null;
    for (FeedText content : contents) {
      if (longest == null || content.value().length() > longest.value().length()) {
        longest = content;
      }
    }
    return longest == null ? null : longest.html();
  }
}
