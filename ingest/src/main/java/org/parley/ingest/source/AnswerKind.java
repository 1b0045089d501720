package org.parley.ingest.source;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.ingest.encoding.TextEncoding;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.fetch.Fetched;

/** What an address gave: told by how it begins, since servers often say the wrong thing. */
enum AnswerKind {
  PAGE,
  FEED,
  SITEMAP,
  FILE;

  private static final int START = 1 << 13;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final Pattern SITEMAP_ROOT =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?[^>]{0,500}\\?>\\s*|<!--.{0,2000}?-->\\s*){0,20}"
              + "<(?:[a-z0-9]{1,20}:)?(?:urlset|sitemapindex)\\b");

  static AnswerKind of(Fetched fetched) {
    byte[] body = fetched.body();
    if (body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b) {
      return fetched.address().uri().getRawPath().contains("sitemap") ? SITEMAP : FILE;
    }
    String start = TextEncoding.decode(Arrays.copyOf(body, Math.min(body.length, START))).text();
    if (FeedReader.isFeed(start)) {
      return FEED;
    }
    if (SITEMAP_ROOT.matcher(start).find()) {
      return SITEMAP;
    }
    boolean markup = start.stripLeading().startsWith("<");
    return markup || PAGES.contains(fetched.contentType().media()) ? PAGE : FILE;
  }
}
