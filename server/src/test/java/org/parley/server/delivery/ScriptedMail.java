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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server of mail on this machine that refuses or hangs up where it is told to. */
final class ScriptedMail implements AutoCloseable {
  private final ServerSocket socket;
  private final Thread thread = new Thread(this::run, "scripted-mail");

  /** Messages taken, as they came. */
  final List<String> taken = new CopyOnWriteArrayList<>();

  /** The command that is refused, or null. */
  volatile @Nullable String refuse;

  /** True to hang up after a message's end instead of an answer. */
  volatile boolean hangUp;

  ScriptedMail() throws IOException {
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
        talk(client);
      } catch (IOException e) {
        // The next one, unless it was closed.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 scripted");
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
