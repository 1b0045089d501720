package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.fetch.WebAddress;
import org.parley.server.ServerSettings;
import org.parley.server.delivery.Channel;
import org.parley.server.delivery.MailChannel;
import org.parley.server.delivery.MailServer;
import org.parley.server.delivery.Poster;
import org.parley.server.delivery.WebhookChannel;
import org.parley.server.delivery.WebhookSecret;
import org.parley.server.log.LogProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What whoever runs the desk can choose, as options, in the environment, or in a file. */
final class ServeOptions {
  private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.\\[\\]:_-]+/?");

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      split = "\\n",
      description = "What to take in.")
  private List<String> source = List.of();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to answer on, 7171 by default.")
  private int port = 7171;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to answer on, 127.0.0.1 by default: only this machine.")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      split = "[,\\n]",
      description = "A further name under which this machine asks, as that of a local proxy.")
  private Set<String> names = Set.of();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Under what address others open the desk, as https://desk.example; for links in feeds, "
              + "mail and webhooks.")
  private @Nullable String address;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long to wait before reading a source again, 15 by default.")
  private int every = 15;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "How the log is written: text (default) or json, one object a line.")
  private LogProvider.Format logFormat = LogProvider.Format.TEXT;

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      split = "\\n",
      description = "Post alerts to this address, signed; again and again until it takes them.")
  private List<String> webhooks = List.of();

  @Option(
      names = "--webhook-secret-file",
      paramLabel = "FILE",
      description =
          "The secret with which alerts are signed, whsec_...; by default one is made and kept in "
              + "the data folder.")
  private @Nullable Path webhookSecretFile;

  @Option(
      names = "--mail-to",
      paramLabel = "ADDRESS",
      split = "[,\\n]",
      description = "Send alerts to this address of mail.")
  private List<String> mailTo = List.of();

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "The address of mail they come from.")
  private @Nullable String mailFrom;

  @Option(
      names = "--mail-server",
      paramLabel = "URL",
      description =
          "The server that takes mail: smtps://user@mail.example, smtp://mail.example (STARTTLS) "
              + "or, without encryption, smtp://localhost.")
  private @Nullable String mailServer;

  @Option(
      names = "--mail-password-file",
      paramLabel = "FILE",
      description = "A file with the password for the server of mail.")
  private @Nullable Path mailPasswordFile;

  @Mixin private WebOptions web = new WebOptions();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What is taken in again and again. */
  List<String> sources() {
    return source;
  }

  String host() {
    return host;
  }

  LogProvider.Format logFormat() {
    return logFormat;
  }

  WebOptions web() {
    return web;
  }

  /** Refuses what makes no sense. */
  void check() {
    if (every < 1 || port < 0 || port > 65_535) {
      throw wrong("--every: at least 1; --port: 0 to 65535");
    }
    if (address != null && !ADDRESS.matcher(address).matches()) {
      throw wrong("--address: not as https://desk.example: " + address);
    }
    if (!mailTo.isEmpty() && (mailFrom == null || mailServer == null)) {
      throw wrong("--mail-to needs --mail-from and --mail-server");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  ServerSettings settings(Path folder) {
    return new ServerSettings(folder, host, port, names, Duration.ofMinutes(every), address);
  }

  /**
   * Where alerts are told.
   *
   * @param poster posts to addresses that are allowed
   */
  List<Channel> channels(Path folder, Poster poster) throws IOException {
    List<Channel> channels = new ArrayList<>();
    try {
      if (!webhooks.isEmpty()) {
        WebhookSecret secret = WebhookSecret.of(secret(folder));
        for (String webhook : webhooks) {
          String to = WebAddress.of(webhook).toString();
          channels.add(new WebhookChannel(to, secret, poster, InstantSource.system()));
        }
      }
      if (!mailTo.isEmpty() && mailServer != null && mailFrom != null) {
        String password = mailPasswordFile == null ? null : Files.readString(mailPasswordFile);
        MailServer server = MailServer.of(mailServer, password == null ? null : password.strip());
        channels.add(new MailChannel(server, mailFrom, mailTo));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return channels;
  }

  private String secret(Path folder) throws IOException {
    if (webhookSecretFile != null) {
      return Files.readString(webhookSecretFile);
    }
    Path file = folder.resolve("webhook-secret");
    if (!Files.exists(file)) {
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, WebhookSecret.random() + "\n", StandardCharsets.UTF_8);
    }
    return Files.readString(file);
  }
}
