package org.parley.ingest.source;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.Fetched;

/** The feeds that a page names, as front pages do. */
final class PageFeeds {
  private static final String LINKS =
      "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(?:rss\\+xml|atom\\+xml|feed\\+json)]";

  private PageFeeds() {}

  /** The address of the first, or null. */
  static @Nullable String first(Fetched fetched) {
    Document page =
        Jsoup.parse(
            new String(fetched.body(), StandardCharsets.ISO_8859_1), fetched.address().toString());
    Element link = page.selectFirst(LINKS);
    if (link == null) {
      return null;
    }
    try {
      return fetched.address().resolve(link.attr("href")).toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
