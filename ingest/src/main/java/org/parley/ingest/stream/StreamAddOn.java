package org.parley.ingest.stream;

import java.io.IOException;

/**
 * Opens addresses of one kind of broker. Add-ons are named in {@code
 * META-INF/services/org.parley.ingest.stream.StreamAddOn} of their jar.
 */
public interface StreamAddOn {

  /** What its addresses begin with, in small letters, as {@code kafka}. */
  String scheme();

  /**
   * Opens an address.
   *
   * @throws IllegalArgumentException if it is none, with a reason for the user
   * @throws IOException if nothing answers there, with a reason for the user
   */
  MessageStream open(String address) throws IOException;
}
