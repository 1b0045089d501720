package org.parley.ingest.sitemap;

/**
 * Bytes that hold no sitemap.
 *
 * @param reason what is wrong, one clause without a full stop
 */
public record NoSitemap(String reason) implements SitemapReading {}
