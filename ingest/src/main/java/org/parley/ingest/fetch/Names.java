package org.parley.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host's name. */
@FunctionalInterface
public interface Names {
  /**
   * All addresses of a name.
   *
   * @param host a name, never a number
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> of(String host) throws UnknownHostException;
}
