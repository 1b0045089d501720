package org.parley.ingest.fuzz;

import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.PageReader;
import org.parley.ingest.page.PageReading;
import org.parley.text.Structure;

/** Any bytes as a page: no exception, neither when it is read nor when it is laid out. */
public final class PageTarget {
  private PageTarget() {}

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    PageReading reading = PageReader.read(bytes, null, "https://news.example/a", "page");
    if (reading instanceof ArticlePage article) {
      Structure.report(article.draft());
    }
  }
}
