package org.parley.ingest.sitemap;

/** What came of reading bytes as a sitemap: a sitemap, or a reason why there is none. */
public sealed interface SitemapReading permits Sitemap, NoSitemap {}
