package org.parley.ingest.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.archive.Exchange;

/**
 * The address answered.
 *
 * @param asked the address as it was asked for
 * @param address the address that answered, after redirects
 * @param exchanges the redirects on the way, then the answer itself
 * @param validators what to ask with the next time, or null if the host gave nothing
 */
public record Fetched(
    WebAddress asked, WebAddress address, List<Exchange> exchanges, @Nullable Validators validators)
    implements FetchResult {

  /**
   * Copies its list.
   *
   * @throws IllegalArgumentException if there is no exchange
   */
  public Fetched {
    exchanges = List.copyOf(exchanges);
    if (exchanges.isEmpty()) {
      throw new IllegalArgumentException("nothing was fetched");
    }
  }

  /** The last exchange, whose answer has the body. */
  public Exchange answer() {
    return exchanges.get(exchanges.size() - 1);
  }

  /** The bytes of the body, without transfer and content encodings; not to be changed. */
  public byte[] body() {
    return answer().body();
  }

  /** What the server says the body is. */
  public ContentType contentType() {
    return ContentType.of(answer().responseHeader("Content-Type"));
  }

  /**
   * True if a redirect led from https to http, so that the text may have been changed on its way.
   */
  public boolean downgraded() {
    return address.scheme().equals("http")
        && exchanges.stream().anyMatch(e -> e.address().startsWith("https:"));
  }
}
