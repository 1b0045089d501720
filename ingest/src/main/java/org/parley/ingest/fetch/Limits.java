package org.parley.ingest.fetch;

import java.time.Duration;

/**
 * The bounds of one fetch.
 *
 * @param redirects how many are followed
 * @param received bytes of a body as they come, compressed or not
 * @param unpacked bytes of a body after decompression
 * @param ratio how many times larger decompression may make a body of more than a megabyte
 * @param headerLine characters of one line of the answer's head
 * @param headerLines lines of the answer's head
 * @param connecting until a connection stands
 * @param silence without a byte
 * @param whole from the first connection to the last byte, redirects included
 */
public record Limits(
    int redirects,
    long received,
    long unpacked,
    int ratio,
    int headerLine,
    int headerLines,
    Duration connecting,
    Duration silence,
    Duration whole) {
  /** For pages, feeds and sitemaps: 5 redirects, 10 MB, 20 MB unpacked, a minute. */
  public static final Limits USUAL =
      new Limits(
          5,
          10L << 20,
          20L << 20,
          200,
          16 << 10,
          100,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60));
}
