package org.parley.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Checks the address once more, the moment before it connects to it: whatever asked for the
 * connection and however it came by the address, nothing else is reached. Takes no proxy.
 */
final class CheckedSocket extends Socket {
  private final Reach reach;
  private final UnaryOperator<InetSocketAddress> route;
  private final Consumer<String> connected;

  /**
   * @param connected is told the address, in numbers, once it is connected to
   */
  CheckedSocket(Reach reach, UnaryOperator<InetSocketAddress> route, Consumer<String> connected) {
    super(Proxy.NO_PROXY);
    this.reach = reach;
    this.route = route;
    this.connected = connected;
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    connect(endpoint, 0);
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    InetAddress address =
        endpoint instanceof InetSocketAddress internet ? internet.getAddress() : null;
    if (address == null) {
      throw new RefusedException("it leads to no internet address", "");
    }
    InetSocketAddress checked =
        new InetSocketAddress(address, ((InetSocketAddress) endpoint).getPort());
    reach.check(address.getHostAddress(), address);
    reach.checkPort(checked.getPort());
    super.connect(route.apply(checked), timeout);
    connected.accept(address.getHostAddress());
  }
}
