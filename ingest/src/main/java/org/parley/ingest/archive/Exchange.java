package org.parley.ingest.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One request over HTTP and its answer. An answer that redirects is an exchange of its own.
 *
 * @param address what was asked for, absolute
 * @param at when the answer came
 * @param server the numeric network address that answered, or null if not known
 * @param method as GET
 * @param requestHeaders as sent
 * @param status as 200
 * @param responseHeaders as received, those that name encodings and lengths too
 * @param body the answer's body with its transfer and content encodings taken off; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // exchanges are never compared, and bodies are large
public record Exchange(
    String address,
    Instant at,
    @Nullable String server,
    String method,
    List<HttpHeader> requestHeaders,
    int status,
    List<HttpHeader> responseHeaders,
    byte[] body) {

  /** Copies its lists. */
  public Exchange {
    requestHeaders = List.copyOf(requestHeaders);
    responseHeaders = List.copyOf(responseHeaders);
  }

  /** The first response header of this name, in any case, or null. */
  public @Nullable String responseHeader(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (HttpHeader header : responseHeaders) {
      if (header.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return header.value();
      }
    }
    return null;
  }
}
