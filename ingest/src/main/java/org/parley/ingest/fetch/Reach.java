package org.parley.ingest.fetch;

import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where fetching may go.
 *
 * @param privateAddresses whether addresses of this machine and of private networks are allowed
 * @param ports which ports are; empty for all
 */
public record Reach(boolean privateAddresses, Set<Integer> ports) {
  /** Hosts of the public internet, at the ports of the web. */
  public static final Reach PUBLIC = new Reach(false, Set.of(80, 443));

  /** Every host and every port. Only for somebody who trusts each address that is given. */
  public static final Reach ANYWHERE = new Reach(true, Set.of());

  /** Copies its set. */
  public Reach {
    ports = Set.copyOf(ports);
  }

  void checkPort(int port) throws RefusedException {
    if (!ports.isEmpty() && !ports.contains(port)) {
      throw new RefusedException("port " + port + " is not fetched from, only 80 and 443", "");
    }
  }

  void check(String host, InetAddress address) throws RefusedException {
    @Nullable String kind = privateAddresses ? null : SpecialAddresses.kindOf(address);
    if (kind != null) {
      String number = address.getHostAddress();
      boolean spelled = host.equals(number) || host.equals("[" + number + "]");
      throw new RefusedException(
          (spelled ? host : host + " is " + number + ", which")
              + " leads to "
              + kind
              + ", not to the public internet",
          "If that is meant, add --allow-private-addresses.");
    }
  }
}
