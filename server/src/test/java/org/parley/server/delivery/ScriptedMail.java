package org.parley.server.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server of mail on this machine that refuses or hangs up where it is told to, and speaks TLS
 * with a certificate of its own where it has one.
 */
final class ScriptedMail implements AutoCloseable {
  private final ServerSocket socket;
  private final Thread thread = new Thread(this::run, "scripted-mail");

  /** Messages taken, as they came. */
  final List<String> taken = new CopyOnWriteArrayList<>();

  /** The command that is refused, or null. */
  volatile @Nullable String refuse;

  /** True to hang up after a message's end instead of an answer. */
  volatile boolean hangUp;

  /** Names and passwords as they were sent. */
  final List<String> logins = new CopyOnWriteArrayList<>();

  private final @Nullable SSLContext tls;
  private final boolean atOnce;

  ScriptedMail() throws IOException {
    this(null, false);
  }

  /**
   * @param tls with what it shows who it is; null to speak in the clear
   * @param atOnce whether it begins with TLS, or waits for STARTTLS
   */
  ScriptedMail(@Nullable SSLContext tls, boolean atOnce) throws IOException {
    this.tls = tls;
    this.atOnce = atOnce;
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void run() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        if (atOnce) {
          talk(secured(client), "220 scripted");
        } else {
          talk(client, "220 scripted");
        }
      } catch (IOException e) {
        // The next one, unless it was closed.
      }
    }
  }

  private Socket secured(Socket plain) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            Objects.requireNonNull(tls)
                .getSocketFactory()
                .createSocket(plain, "127.0.0.1", plain.getPort(), true);
    secured.setUseClientMode(false);
    return secured;
  }

  private void talk(Socket client, @Nullable String greeting) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    if (greeting != null) {
      say(out, greeting);
    }
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      if (command.equals(refuse)) {
        say(out, "451 not now");
      } else if (command.equals("DATA")) {
        say(out, "354 go on");
        StringBuilder message = new StringBuilder();
        for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
          message.append(text).append('\n');
        }
        taken.add(message.toString());
        if (hangUp) {
          return;
        }
        say(out, "250 taken");
      } else if (command.equals("STARTTLS") && tls != null) {
        say(out, "220 go on");
        talk(secured(client), null);
        return;
      } else if (command.equals("AUTH")) {
        say(out, "334 ");
        logins.add(new String(Base64.getDecoder().decode(in.readLine()), StandardCharsets.UTF_8));
        say(out, "235 welcome");
      } else if (command.equals("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 yes");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
