package org.parley.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.ingest.file.ReportReader;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.nlp.MiniLmVectors;
import org.parley.report.Report;
import org.parley.server.ParleyServer;
import org.parley.server.ServerSettings;
import org.parley.server.intake.Pass;
import org.parley.server.intake.Source;
import org.parley.server.page.ArchivedPages;
import org.parley.sqlite.SqliteStore;
import org.parley.text.Structure;

/** A desk over the sample story, as {@code parley serve} puts it together. */
final class SampleDesk implements AutoCloseable {
  /** The one address that can be added; it holds the first reports of the sample. */
  static final String FEED = "https://news.example/feed.xml";

  private static final int FEED_HOLDS = 3;

  private static final Supplier<Reading> READING =
      new Supplier<>() {
        private @Nullable Reading loaded;

        @Override
        public synchronized Reading get() {
          Reading known = loaded;
          if (known == null) {
            known = new Reading(CoreNlpAnnotator.load(), MiniLmVectors.load());
            loaded = known;
          }
          return known;
        }
      };

  private final SqliteStore store;
  private final SqliteStore readers;
  private final ParleyServer server;
  private final AtomicInteger given = new AtomicInteger();

  /**
   * @param at how many reports of the sample come in at first
   */
  SampleDesk(Path folder, int at) throws IOException {
    List<Report> reports = sample();
    given.set(at);
    store = SqliteStore.open(folder);
    readers = SqliteStore.openToRead(folder);
    server =
        new ParleyServer(
            new ServerSettings(folder, "127.0.0.1", 0, Set.of(), Duration.ofMillis(200), null),
            readers,
            new Engine(store, READING, 1),
            List.of(source("samples/strait-talks", reports)),
            new NoWeb(
                Map.of(
                    FEED,
                    () -> {
                      given.set(FEED_HOLDS);
                      return source(FEED, reports);
                    })),
            (body, problems) -> List.of(),
            List.of(),
            ArchivedPages.NONE,
            InstantSource.system());
    server.start();
  }

  static List<Report> sample() {
    Path folder = Path.of("..", "samples", "strait-talks");
    return ReportReader.read(List.of(folder)).drafts().stream().map(Structure::report).toList();
  }

  private Source source(String name, List<Report> reports) {
    return new Source() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Pass read(Consumer<Report> taken) {
        reports.subList(0, Math.min(given.get(), reports.size())).forEach(taken);
        return new Pass(0, "", null);
      }
    };
  }

  /** Lets more reports come in. */
  void give(int more) {
    given.addAndGet(more);
  }

  /** Waits until so many reports stand in the story. */
  void awaitReports(int count) throws InterruptedException {
    while (readers.stories().stories().stream()
        .noneMatch(
            story -> {
              var dossier = readers.dossiers().dossier(story.id());
              return dossier != null && dossier.dossier().reports().size() >= count;
            })) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  String story() {
    return readers.stories().stories().get(0).id();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  @Override
  public void close() throws IOException {
    server.close();
    readers.close();
    store.close();
  }
}
