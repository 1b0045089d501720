package org.parley.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;

/**
 * A line to a server, on a port of its own, that is cut, both ways, when a certain question first
 * goes over it.
 */
@NullMarked
final class CuttingLine implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final String question;
  private final AtomicInteger cuts = new AtomicInteger();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private CuttingLine(ServerSocket door, int server, String question) {
    this.door = door;
    this.server = server;
    this.question = question;
  }

  /** A line to a port of this machine. */
  static CuttingLine to(int server, String question) throws IOException {
    CuttingLine line =
        new CuttingLine(
            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server, question);
    inBackground(line::accept);
    return line;
  }

  int port() {
    return door.getLocalPort();
  }

  /** How often it was cut. */
  int cuts() {
    return cuts.get();
  }

  private interface Carrying {
    void run() throws IOException;
  }

  private static void inBackground(Carrying task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // One end hung up; the other is told by its own socket, which is closed by now.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = door.accept();
      Socket onward = new Socket(InetAddress.getLoopbackAddress(), server);
      open.addAll(List.of(client, onward));
      inBackground(() -> carry(client, onward, true));
      inBackground(() -> carry(onward, client, false));
    }
  }

  private void carry(Socket from, Socket to, boolean questions) throws IOException {
    byte[] buffer = new byte[8192];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        boolean asked = new String(buffer, 0, n, StandardCharsets.ISO_8859_1).contains(question);
        if (questions && asked && cuts.compareAndSet(0, 1)) {
          return;
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
