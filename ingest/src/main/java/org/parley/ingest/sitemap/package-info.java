/**
 * What a site tells machines about itself: its sitemaps and its robots.txt. Never fetches anything,
 * follows no address and loads no entity; bytes that are no sitemap give a reason, never an
 * exception.
 */
@NullMarked
package org.parley.ingest.sitemap;

import org.jspecify.annotations.NullMarked;
