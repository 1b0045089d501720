package org.parley.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/**
 * What fetching needs of the machine it runs on; tests give their own.
 *
 * @param clock says when something was fetched
 * @param pause waits between requests
 * @param names looks up the names of hosts
 * @param route where a connection to a checked address is opened; the address itself
 * @param tls whom to trust
 */
public record Machine(
    InstantSource clock,
    Pause pause,
    Names names,
    UnaryOperator<InetSocketAddress> route,
    SSLContext tls) {

  /** This machine: its clock, its resolver, its list of trusted authorities. */
  public static Machine real() {
    try {
      return new Machine(
          InstantSource.system(),
          duration -> Thread.sleep(duration.toMillis()),
          host -> List.of(InetAddress.getAllByName(host)),
          UnaryOperator.identity(),
          SSLContext.getDefault());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot speak TLS", e);
    }
  }
}
