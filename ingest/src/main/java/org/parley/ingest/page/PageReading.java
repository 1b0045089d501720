package org.parley.ingest.page;

/** What came of reading a page: an article, or a reason why there is none. */
public sealed interface PageReading permits ArticlePage, NoArticle {}
