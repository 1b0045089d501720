package org.parley.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A subject of a feed or an item.
 *
 * @param term the subject
 * @param scheme what list it is of, or null
 * @param label the subject in words for readers, or null
 */
public record FeedCategory(String term, @Nullable String scheme, @Nullable String label) {}
