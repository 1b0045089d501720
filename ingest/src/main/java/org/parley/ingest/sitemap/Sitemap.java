package org.parley.ingest.sitemap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap or an index of sitemaps.
 *
 * @param entries the pages it lists; none where it is an index
 * @param sitemaps addresses of the sitemaps it lists; none where it is no index
 * @param fault why it could be read only in part, one clause without a full stop, or null
 */
public record Sitemap(
    List<SitemapEntry> entries, List<SitemapLink> sitemaps, @Nullable String fault)
    implements SitemapReading {

  /** Copies its lists. */
  public Sitemap {
    entries = List.copyOf(entries);
    sitemaps = List.copyOf(sitemaps);
  }
}
