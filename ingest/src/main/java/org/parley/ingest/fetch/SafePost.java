package org.parley.ingest.fetch;

import java.io.IOException;
import java.util.List;
import org.parley.ingest.archive.HttpHeader;

/**
 * Sends bytes to an address of the web with the same checks as {@link Fetcher}: it reaches no
 * address that is not public, whatever its name leads to. Follows no redirect and reads no body.
 */
public final class SafePost implements AutoCloseable {
  private final Limits limits;
  private final Wire wire;

  /**
   * @param userAgent what to say we are
   */
  public SafePost(Machine machine, Reach reach, Limits limits, String userAgent) {
    this.limits = limits;
    this.wire = new Wire(machine, reach, limits, userAgent);
  }

  /**
   * Posts.
   *
   * @return the status of the answer
   * @throws IOException with a reason for the user
   */
  public int post(WebAddress address, List<HttpHeader> head, byte[] body) throws IOException {
    try {
      return wire.post(address, head, body, limits.whole()).status();
    } catch (IOException e) {
      throw new IOException(reason(Reasons.of(address, address, e, limits)), e);
    } catch (RuntimeException e) {
      IOException broken = new IOException(e);
      throw new IOException(reason(Reasons.of(address, address, broken, limits)), e);
    }
  }

  private static String reason(FetchResult result) {
    if (result instanceof Refused refused) {
      return refused.reason();
    }
    return result instanceof Failed failed ? failed.reason() : "it was not taken";
  }

  @Override
  public void close() {
    wire.close();
  }
}
