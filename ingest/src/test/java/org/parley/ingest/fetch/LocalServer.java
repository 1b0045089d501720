package org.parley.ingest.fetch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server on this machine that writes what it is told, be it HTTP or not. */
public final class LocalServer implements Closeable {
  /** Writes an answer, or what passes for one. */
  @FunctionalInterface
  public interface Reply {
    void write(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  /** A request as it came. */
  public record Asked(String path, Map<String, String> headers) {
    /** A line of its head by its name in small letters, or the empty string. */
    public String header(String name) {
      return headers.getOrDefault(name, "");
    }

    public String host() {
      return header("host");
    }
  }

  private final ServerSocket socket;
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public LocalServer() {
    this(plain());
  }

  public LocalServer(ServerSocket socket) {
    this.socket = socket;
    daemon(this::accept);
  }

  private static ServerSocket plain() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Answers a path, on whatever host, or a host and path: "/talks", "news.example/talks". */
  public LocalServer on(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /** Answers 200 with a page. */
  public LocalServer page(String path, String html) {
    return on(path, (a, out) -> out.write(answer("200 OK", "Content-Type: text/html", html)));
  }

  /** Answers with a redirect. */
  public LocalServer redirect(String path, int status, String location) {
    return on(path, (a, out) -> out.write(answer(status + " X", "Location: " + location, "")));
  }

  /** What was asked for, without robots.txt. */
  public List<Asked> asked() {
    return asked.stream().filter(a -> !a.path().equals("/robots.txt")).toList();
  }

  public List<String> paths() {
    return asked().stream().map(Asked::path).toList();
  }

  public long robotsAsked() {
    return asked.stream().filter(a -> a.path().equals("/robots.txt")).count();
  }

  public static byte[] answer(String status, String header, String body) {
    return answer(status, header, body.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] answer(String status, String header, byte[] body) {
    byte[] head =
        ascii(
            "HTTP/1.1 "
                + status
                + "\r\n"
                + (header.isEmpty() ? "" : header + "\r\n")
                + "Content-Length: "
                + body.length
                + "\r\n\r\n");
    byte[] all = new byte[head.length + body.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        open.add(connection);
        daemon(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Asked request = request(connection);
      if (request != null) {
        asked.add(request);
        String host = request.host().replaceFirst(":\\d+$", "");
        Reply reply = replies.get(host + request.path());
        reply = reply != null ? reply : replies.get(request.path());
        OutputStream out = connection.getOutputStream();
        if (reply == null) {
          out.write(answer("404 Not Found", "", ""));
        } else {
          reply.write(request, out);
        }
        out.flush();
      }
    } catch (IOException | InterruptedException e) {
      // The client has hung up, as it may.
    }
  }

  private static @Nullable Asked request(Socket connection) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = in.readLine();
    if (first == null || first.split(" ").length < 2) {
      return null;
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        return null;
      }
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Asked(first.split(" ")[1], headers);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "local-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : new ArrayList<>(open)) {
      connection.close();
    }
  }
}
