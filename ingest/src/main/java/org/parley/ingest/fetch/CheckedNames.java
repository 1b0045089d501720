package org.parley.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the client and lets only allowed addresses through. The client asks for every
 * connection, so for every redirect, and connects to what it is given here and to nothing else: an
 * answer that changes between two questions gains nothing. A name with one address that is not
 * allowed is refused whole.
 */
final class CheckedNames implements DnsResolver {
  private final Names names;
  private final Reach reach;

  CheckedNames(Names names, Reach reach) {
    this.names = names;
    this.reach = reach;
  }

  /**
   * @throws UnknownHostException with a {@link RefusedException} as its cause if one is not allowed
   */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    String canonical = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    InetAddress number = HostName.number(canonical);
    List<InetAddress> found = number == null ? names.of(host) : List.of(number);
    if (found.isEmpty()) {
      throw new UnknownHostException(host);
    }
    try {
      for (InetAddress address : found) {
        reach.check(host, address);
      }
    } catch (RefusedException e) {
      UnknownHostException refused = new UnknownHostException(host);
      refused.initCause(e);
      throw refused;
    }
    return found.toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
