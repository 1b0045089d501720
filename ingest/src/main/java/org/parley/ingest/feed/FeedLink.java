package org.parley.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an item.
 *
 * @param href where it leads, absolute if a base is known
 * @param relation its relation, "alternate" if it says none
 * @param type media type, or null
 * @param title or null
 * @param language language tag of what it leads to, or null
 * @param length in bytes as written, or null
 */
public record FeedLink(
    String href,
    String relation,
    @Nullable String type,
    @Nullable String title,
    @Nullable String language,
    @Nullable String length) {
  static final String ALTERNATE = "alternate";
  static final String ENCLOSURE = "enclosure";
}
