package org.parley.ingest.sitemap;

import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * A sitemap that an index lists.
 *
 * @param address where it is
 * @param modified when it last changed, or null
 */
public record SitemapLink(String address, @Nullable When modified) {}
