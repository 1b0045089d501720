package org.parley.ingest.feed;

/** What came of reading bytes as a feed: a feed, or a reason why there is none. */
public sealed interface FeedReading permits Feed, NoFeed {}
