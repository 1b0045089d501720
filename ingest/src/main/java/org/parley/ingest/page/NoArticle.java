package org.parley.ingest.page;

/**
 * A page without an article that can be read.
 *
 * @param source the file or address
 * @param reason why, in words for the user
 */
public record NoArticle(String source, String reason) implements PageReading {}
