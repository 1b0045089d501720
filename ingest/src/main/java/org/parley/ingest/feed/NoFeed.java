package org.parley.ingest.feed;

/**
 * Bytes that hold no feed.
 *
 * @param reason what they are instead, one clause without a full stop
 */
public record NoFeed(String reason) implements FeedReading {}
