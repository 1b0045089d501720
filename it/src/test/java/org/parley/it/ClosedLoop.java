package org.parley.it;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clients that ask for one page again as soon as they have it, all on one thread, so that as little
 * as can be of what is measured is theirs.
 */
final class ClosedLoop {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
  private static final int MOST = 1 << 20;

  private final int port;
  private final byte[] request;
  private final List<Double> millis = new ArrayList<>();
  private long cpuNanos;

  /**
   * @param path of the page, asked for as browsers do: over one connection, packed
   */
  ClosedLoop(int port, String path) {
    this.port = port;
    this.request =
        ("GET "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + port
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
  }

  private static final class Client {
    private final byte[] bytes = new byte[MOST];
    private final ByteBuffer received = ByteBuffer.wrap(bytes);
    private long asked;
    private int whole = -1;
  }

  /**
   * Runs until a point in time of {@link System#nanoTime}.
   *
   * @throws IllegalStateException if the page is not answered with 200
   */
  void run(int clients, long end) throws IOException {
    long began = cpuTime();
    try (Selector selector = Selector.open()) {
      List<SocketChannel> channels = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        SocketChannel channel =
            SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channels.add(channel);
        channel.configureBlocking(false);
        Client client = new Client();
        channel.register(selector, SelectionKey.OP_READ, client);
        ask(channel, client);
      }
      while (System.nanoTime() < end) {
        selector.select(200);
        for (SelectionKey key : selector.selectedKeys()) {
          take((SocketChannel) key.channel(), (Client) key.attachment());
        }
        selector.selectedKeys().clear();
      }
      for (SocketChannel channel : channels) {
        channel.close();
      }
    }
    cpuNanos = cpuTime() - began;
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void ask(SocketChannel channel, Client client) throws IOException {
    client.received.clear();
    client.whole = -1;
    client.asked = System.nanoTime();
    ByteBuffer out = ByteBuffer.wrap(request);
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  private void take(SocketChannel channel, Client client) throws IOException {
    if (channel.read(client.received) < 0) {
      throw new IllegalStateException("the server closed a connection");
    }
    if (client.whole < 0) {
      client.whole = whole(client.bytes, client.received.position());
    }
    if (client.whole >= 0 && client.received.position() >= client.whole) {
      millis.add((System.nanoTime() - client.asked) / 1e6);
      ask(channel, client);
    }
  }

  /** How many bytes an answer has, or -1 while its head is not there. */
  private static int whole(byte[] received, int length) {
    String head = new String(received, 0, Math.min(length, 4096), StandardCharsets.ISO_8859_1);
    int body = head.indexOf("\r\n\r\n");
    if (body < 0) {
      return -1;
    }
    Matcher bytes = LENGTH.matcher(head);
    if (!head.startsWith("HTTP/1.1 200") || !bytes.find()) {
      throw new IllegalStateException(head.substring(0, body));
    }
    return body + 4 + Integer.parseInt(bytes.group(1));
  }

  /** How long each answer took, in milliseconds. */
  List<Double> millis() {
    return millis;
  }

  /** What the clients themselves took of the processor. */
  double cpuSeconds() {
    return cpuNanos / 1e9;
  }
}
