package org.parley.server.intake;

import java.util.List;

/** Makes sources of the addresses that people add while the service runs. */
public interface Opener {

  /**
   * A source at an address of the web, never a file.
   *
   * @throws IllegalArgumentException with a reason for the user if it is no such address
   */
  Source open(String address);

  /** The addresses of the feeds in a list of the form OPML; empty if it is none. */
  List<String> listed(byte[] opml);

  /** Addresses as a list of the form OPML 2.0. */
  String list(List<String> addresses);
}
