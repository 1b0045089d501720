package org.parley.ingest.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A text of a feed.
 *
 * @param value its characters; where it is markup, with absolute addresses if a base is known
 * @param type media type, as text/plain, text/html or application/xhtml+xml
 * @param language language tag as BCP 47 writes it, or null
 * @param base the address its relative links are relative to, or null
 */
public record FeedText(
    String value, String type, @Nullable String language, @Nullable String base) {
  static final String PLAIN = "text/plain";
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";

  /** True if it is HTML in one of its forms. */
  public boolean isMarkup() {
    return type.equals(HTML) || type.equals(XHTML);
  }

  /** Its words on one line, without markup. */
  public String plain() {
    String words = isMarkup() ? Jsoup.parseBodyFragment(value).text() : value;
    return words.replaceAll("\\s+", " ").strip();
  }

  /** As HTML: itself if it is markup, else escaped. */
  public String html() {
    return isMarkup() ? value : Entities.escape(value);
  }

  /** The words of a text that may be missing; null also where it has none. */
  static @Nullable String words(@Nullable FeedText text) {
    String words = text == null ? "" : text.plain();
    return words.isEmpty() ? null : words;
  }
}
