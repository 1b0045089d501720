package org.parley.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * What a feed says about itself, or an item about the feed it was taken from. All addresses are
 * absolute where a base is known.
 *
 * @param id its identifier, or null
 * @param title or null
 * @param subtitle its description, subtitle or tagline, or null
 * @param rights copyright or licence in words, or null
 * @param link address of the page it belongs to, or null
 * @param links every link, that one too
 * @param authors authors or editors
 * @param contributors others who wrote it
 * @param publisher who publishes it, or null
 * @param categories its subjects
 * @param language language tag as BCP 47 writes it, or null
 * @param published or null
 * @param updated or null
 * @param created or null
 * @param generator what wrote it, or null
 * @param icon address of a small picture, or null
 * @param image address of a picture, or null
 */
public record FeedHead(
    @Nullable String id,
    @Nullable FeedText title,
    @Nullable FeedText subtitle,
    @Nullable FeedText rights,
    @Nullable String link,
    List<FeedLink> links,
    List<FeedPerson> authors,
    List<FeedPerson> contributors,
    @Nullable FeedPerson publisher,
    List<FeedCategory> categories,
    @Nullable String language,
    @Nullable When published,
    @Nullable When updated,
    @Nullable When created,
    @Nullable FeedGenerator generator,
    @Nullable String icon,
    @Nullable String image) {

  /** Copies its lists. */
  public FeedHead {
    links = List.copyOf(links);
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
    categories = List.copyOf(categories);
  }
}
