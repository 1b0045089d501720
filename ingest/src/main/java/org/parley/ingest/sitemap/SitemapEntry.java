package org.parley.ingest.sitemap;

import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * A page that a sitemap lists; what follows {@code modified} is from Google's News extension.
 *
 * @param address where it is
 * @param modified when it last changed, or null
 * @param outlet name of the publication, or null
 * @param language language tag as BCP 47 writes it, or null
 * @param title title of the article, or null
 * @param published when it was published, or null
 */
public record SitemapEntry(
    String address,
    @Nullable When modified,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String title,
    @Nullable When published) {

  /** True if the sitemap says that this is an article. */
  public boolean isNews() {
    return title != null || published != null || outlet != null;
  }
}
