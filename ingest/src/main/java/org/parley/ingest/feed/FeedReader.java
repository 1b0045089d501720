package org.parley.ingest.feed;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.DecodedText;

/** Reads feeds. Stateless; safe for any number of threads. */
public final class FeedReader {
  /** Feeds with more than this are not read. */
  private static final int MOST_BYTES = 64 << 20;

  private FeedReader() {}

  /**
   * Reads the bytes of a feed.
   *
   * @param bytes the feed as it was fetched or stored, without transfer and content encodings
   * @param contentType the Content-Type header, or null; only its charset counts
   * @param base the address it came from, for relative links, or null
   * @return the feed, or why there is none; hostile bytes are a reason, never an exception
   */
  public static FeedReading read(byte[] bytes, @Nullable String contentType, @Nullable URI base) {
    return read(bytes, contentType, null, base);
  }

  /**
   * As {@link #read(byte[], String, URI)}.
   *
   * @param contentLanguage the Content-Language header, for a feed that names no language itself;
   *     one of several languages says nothing; or null
   */
  public static FeedReading read(
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String contentLanguage,
      @Nullable URI base) {
    if (bytes.length > MOST_BYTES) {
      return new NoFeed("it is larger than " + (MOST_BYTES >> 20) + " MB");
    }
    DecodedText decoded = FeedDecoder.decode(bytes, contentType);
    String text = decoded.text().strip();
    if (text.isEmpty()) {
      return new NoFeed("it is empty");
    }
    String address = base == null ? null : base.toString();
    String charset = decoded.charset().name();
    return text.startsWith("{")
        ? JsonFeed.read(text, charset, address)
        : XmlFeed.read(text, charset, address, one(contentLanguage));
  }

  private static @Nullable String one(@Nullable String languages) {
    return languages == null || languages.indexOf(',') >= 0 ? null : FeedScope.tag(languages);
  }

  /** True if a text looks like a feed by how it begins; a few thousand characters are enough. */
  public static boolean isFeed(String start) {
    String head = start.stripLeading();
    if (head.startsWith("{")) {
      return head.contains("jsonfeed.org/version/");
    }
    return head.startsWith("<") && XmlFeed.ROOT.matcher(head.toLowerCase(Locale.ROOT)).find();
  }
}
