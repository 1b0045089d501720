package org.parley.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * The software that wrote a feed.
 *
 * @param name or empty
 * @param address its page, or null
 * @param version or null
 */
public record FeedGenerator(String name, @Nullable String address, @Nullable String version) {}
