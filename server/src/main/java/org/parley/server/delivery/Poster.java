package org.parley.server.delivery;

import java.io.IOException;
import java.util.Map;

/** Sends bytes to an address of the web, and to no other. */
public interface Poster {

  /**
   * Posts; follows no redirect.
   *
   * @return the status of the answer
   * @throws IOException with a reason for the user if there was none, or if the address is refused
   */
  int post(String address, Map<String, String> head, byte[] body) throws IOException;
}
