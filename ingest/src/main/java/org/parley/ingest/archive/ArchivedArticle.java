package org.parley.ingest.archive;

import java.time.Instant;
import org.parley.ingest.page.ArticlePage;

/**
 * An article as an archive keeps it.
 *
 * @param place where in the archive, as "offset 4711"
 * @param captured when its page was fetched
 * @param page what was read of it
 */
public record ArchivedArticle(String place, Instant captured, ArticlePage page) {}
