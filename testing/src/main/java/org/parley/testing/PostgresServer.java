package org.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of the tests' own, in a temporary folder, on a port of this machine that is
 * free. It ends with the process that started it, however that ends. Started by root, it runs as
 * {@code nobody}, since PostgreSQL refuses to run as root.
 */
public final class PostgresServer implements AutoCloseable {
  private static final String USER = "parley";
  private static final String PASSWORD = "not secret";
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /** Ends the server when standard input ends. */
  private static final String WATCHED =
      "\"$@\" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server";

  private static @Nullable PostgresServer shared;

  private final Path binaries;
  private final Path folder;
  private final int port;
  private final AtomicInteger schemas = new AtomicInteger();
  private @Nullable Process process;

  private PostgresServer(Path binaries, Path folder, int port) {
    this.binaries = binaries;
    this.folder = folder;
    this.port = port;
  }

  /** The one server of this process; the first who asks starts it. */
  public static synchronized PostgresServer shared() {
    if (shared == null) {
      PostgresServer server = start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      shared = server;
    }
    return shared;
  }

  /**
   * Starts a server with an empty database.
   *
   * @throws IllegalStateException if PostgreSQL is not installed or does not start
   */
  public static PostgresServer start() {
    try {
      Path folder = Files.createTempDirectory("parley-postgres-");
      Path password = folder.resolve("password");
      Files.writeString(password, PASSWORD);
      if (isRoot()) {
        run(List.of("chown", "-R", "nobody", folder.toString()));
      }
      PostgresServer server = new PostgresServer(binaries(), folder, freePort());
      run(
          server.command(
              "initdb",
              "--pgdata=" + folder.resolve("data"),
              "--username=" + USER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--no-sync"));
      server.resume();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a library of its own is to be, as Parley is told it, with the password. */
  public String address() {
    return address("test" + schemas.incrementAndGet());
  }

  /** Where the library of a schema is. */
  public String address(String schema) {
    return "postgres://"
        + USER
        + ":"
        + PASSWORD.replace(" ", "%20")
        + "@127.0.0.1:"
        + port
        + "/postgres?schema="
        + schema;
  }

  /** The port it answers on. */
  public int port() {
    return port;
  }

  /** Runs a statement as the owner of all, and gives what it prints. */
  public String sql(String statement) {
    List<String> command =
        command("psql", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", USER);
    command.addAll(List.of("-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qAt", "-c", statement));
    try {
      return run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server at once, as a loss of power would; what it has written stays. */
  public void cut() {
    Process running = process;
    process = null;
    if (running != null) {
      try {
        running.getOutputStream().close();
        if (!running.waitFor(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("PostgreSQL does not end");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Starts the server again that was {@link #cut}; returns once it answers. */
  public void resume() {
    List<String> command = new ArrayList<>(List.of("sh", "-c", WATCHED, "sh"));
    command.addAll(
        command(
            "postgres",
            "-D",
            folder.resolve("data").toString(),
            "-p",
            String.valueOf(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off",
            "-c",
            "shared_buffers=64MB",
            "-c",
            "max_connections=200"));
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
              .start();
      process = started;
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!answers()) {
        if (!started.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException(
              "PostgreSQL does not start: " + Files.readString(folder.resolve("log")));
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      if (!socket.isConnected()) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    Process ready =
        new ProcessBuilder(
                binaries.resolve("pg_isready").toString(),
                "-q",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port))
            .start();
    return ready.waitFor() == 0;
  }

  @Override
  public void close() {
    cut();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A program of PostgreSQL's, as a user who may run it. */
  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    command.add(binaries.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static String run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", PASSWORD);
    builder.directory(Path.of("/").toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.get(0) + " failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said.strip();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Debian's newest PostgreSQL, else the one on the path. */
  private static Path binaries() throws IOException {
    if (Files.isDirectory(DEBIAN)) {
      try (Stream<Path> versions = Files.list(DEBIAN)) {
        Optional<Path> newest =
            versions
                .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                .max(
                    Comparator.comparingInt(
                        (Path version) -> Integer.parseInt(version.getFileName().toString())));
        if (newest.isPresent()) {
          return newest.get().resolve("bin");
        }
      }
    }
    for (String place : Optional.ofNullable(System.getenv("PATH")).orElse("").split(":")) {
      if (Files.isExecutable(Path.of(place, "initdb"))) {
        return Path.of(place);
      }
    }
    throw new IllegalStateException(
        "PostgreSQL is not installed; on Debian: apt-get install postgresql");
  }
}
