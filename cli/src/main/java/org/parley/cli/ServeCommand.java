package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.ingest.source.Web;
import org.parley.postgres.PostgresAddress;
import org.parley.server.ParleyServer;
import org.parley.server.access.Guard;
import org.parley.server.access.Scope;
import org.parley.server.access.Tokens;
import org.parley.server.intake.Source;
import org.parley.server.log.LogProvider;
import org.parley.sqlite.SqliteStore;
import org.parley.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Keeps the stories of sources up to date and shows them as pages, live.",
    description = {
      "",
      "SOURCE is what parley watch takes: a file, a folder, an address of a page, a feed or a "
          + "sitemap. Without one, what is in the data folder is shown, and reports can be handed "
          + "in over HTTP. What is in a database (--store) is only shown then, while others fill "
          + "it; any number of processes can.",
      "",
      "Only this machine can ask, unless --host says otherwise; then everybody needs a token. The "
          + "first run makes one and prints it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley serve --demo                         an invented negotiation, unfolding",
      "  parley serve https://news.example/feed.xml  open http://127.0.0.1:7171 then",
      "",
      "It runs until it is stopped (Ctrl-C), and goes on from there the next time."
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--demo",
      description = "Show an invented story whose reports come in bit by bit; keeps nothing.")
  private boolean demo;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Read options that are not given from this file; parley config says how, and parley "
              + "config print what comes of it.")
  @SuppressWarnings("UnusedVariable") // Read before the command line is parsed.
  private @Nullable Path config;

  @Option(
      names = "--write",
      description =
          "With --store: take in reports that are handed in, and corrections, also where no SOURCE "
              + "is given. Only one process can.")
  private boolean write;

  @Mixin private ServeOptions options = new ServeOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final CountDownLatch closed = new CountDownLatch(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.check();
    CommandLine.ParseResult given = spec.commandLine().getParseResult();
    if (demo && (!given.matchedPositionals().isEmpty() || given.hasMatchedOption("--data"))) {
      throw new ParameterException(
          spec.commandLine(),
          "--demo shows the invented story alone and keeps nothing; leave out --data and sources");
    }
    LogProvider.on(options.logFormat());
    Path folder = demo ? Files.createTempDirectory("parley-demo-") : options.web().folder();
    try {
      Files.createDirectories(folder);
      return serve(folder);
    } finally {
      if (demo) {
        DemoSource.delete(folder);
      }
      closed.countDown();
    }
  }

  private int serve(Path folder) throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Tokens tokens = Tokens.open(folder);
    if (!Guard.isLoopback(options.host()) && tokens.all().isEmpty()) {
      err.println(
          "parley: "
              + options.host()
              + " could be reached by others, and there is no token yet. Run parley serve once"
              + " without --host: it makes one.");
      return ExitStatus.FAILED;
    }
    String secret = tokens.all().isEmpty() ? tokens.add("first", Scope.ADMIN) : null;
    DataOption data = options.web().data();
    PostgresAddress database = demo ? null : data.database();
    boolean shows = database != null && options.sources().isEmpty() && !write;
    try (Store store = demo ? SqliteStore.open(folder) : shows ? data.toRead() : data.toWrite();
        Store readers = demo ? SqliteStore.openToRead(folder) : data.toRead();
        Web web = options.web().open();
        WebPoster poster = new WebPoster(options.web()::poster);
        ParleyServer server =
            new ParleyServer(
                options.settings(folder),
                readers,
                shows ? null : engine(store),
                demo ? List.of(DemoSource.sample()) : sources(store, web),
                new WebSources(store, web, options.web().limit()),
                new HandedIn(),
                options.channels(folder, poster),
                new FolderPages(folder),
                InstantSource.system())) {
      server.start();
      PrintWriter out = spec.commandLine().getOut();
      out.println("Open http://" + address() + ":" + server.port() + "/");
      if (secret != null && !demo) {
        out.println("Token, shown only now: " + secret);
        out.println("This machine needs none to look; programs and other machines do.");
      }
      out.println(
          demo
              ? "A report comes in every few seconds. Nothing is kept. Stop with Ctrl-C."
              : "Data folder: " + folder + ". Stop with Ctrl-C.");
      out.flush();
      untilStopped(err);
    }
    return ExitStatus.DONE;
  }

  /** One processor is left to those who look. */
  private static Engine engine(Store store) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return new Engine(store, WatchCommand::reading, threads);
  }

  private String address() {
    String host = options.host();
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private List<Source> sources(Store store, Web web) {
    List<Source> list = new ArrayList<>();
    for (String source : options.sources()) {
      list.add(new WatchedSource(source, store, web, options.web().limit()));
    }
    return list;
  }

  /** Waits for the signal to stop, and holds the process until all is closed. */
  private void untilStopped(PrintWriter err) throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  err.println("parley: stopping");
                  stop.countDown();
                  try {
                    var unused = closed.await(9500, TimeUnit.MILLISECONDS);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    stop.await();
  }
}
