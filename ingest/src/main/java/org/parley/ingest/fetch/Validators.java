package org.parley.ingest.fetch;

import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.Exchange;

/**
 * What to keep of an answer in order to ask later whether the address has changed (RFC 9110,
 * section 13). They are sent to the address they came from, and to no other.
 *
 * @param address what answered, after redirects
 * @param etag the ETag as sent, quotes and all, or null
 * @param lastModified the Last-Modified as sent, or null
 */
public record Validators(WebAddress address, @Nullable String etag, @Nullable String lastModified) {

  /**
   * Those of an answer.
   *
   * @param address what answered
   * @return null if the answer has none
   */
  public static @Nullable Validators of(WebAddress address, Exchange answer) {
    String etag = answer.responseHeader("ETag");
    String lastModified = answer.responseHeader("Last-Modified");
    return etag == null && lastModified == null
        ? null
        : new Validators(address, etag, lastModified);
  }
}
