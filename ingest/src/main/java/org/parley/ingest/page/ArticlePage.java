package org.parley.ingest.page;

import org.parley.report.Draft;

/**
 * A page that holds an article.
 *
 * @param draft the article, furniture left out
 * @param facts what the page says of itself
 */
public record ArticlePage(Draft draft, PageFacts facts) implements PageReading {}
