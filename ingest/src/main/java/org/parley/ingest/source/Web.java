package org.parley.ingest.source;

import java.io.IOException;
import org.parley.ingest.fetch.FetchResult;
import org.parley.ingest.fetch.WebAddress;

/** Where addresses are had from. */
public interface Web extends AutoCloseable {
  /**
   * Asks for an address.
   *
   * @return what came of it; what a server does is never an exception
   * @throws IOException if what is kept cannot be written or read, with a reason for the user
   */
  FetchResult get(WebAddress address) throws IOException;

  @Override
  void close() throws IOException;
}
