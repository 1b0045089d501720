package org.parley.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.report.Report;
import org.parley.store.Checkpoint;
import org.parley.store.InMemoryStore;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;

@Timeout(60)
class SourcesTest {

  /** A source that reads as told and says when it was read. */
  private static final class Told implements Source {
    private final Pass pass;
    private final int reports;
    private final AtomicInteger read = new AtomicInteger();
    private final CountDownLatch twice = new CountDownLatch(2);

    Told(Pass pass, int reports) {
      this.pass = pass;
      this.reports = reports;
    }

    @Override
    public String name() {
      return "told";
    }

    @Override
    public Pass read(Consumer<Report> given) {
      Newsroom.small(3).next(reports).forEach(item -> given.accept(item.report()));
      read.incrementAndGet();
      twice.countDown();
      return pass;
    }
  }

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private Sources sources(Intake intake, Source... sources) throws IOException {
    return new Sources(List.of(sources), new WebOnly(), folder, Duration.ofMinutes(10), intake);
  }

  private SourceStatus afterTwoReadings(Told source, InMemoryStore store)
      throws InterruptedException, IOException {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-04-02T10:00:00Z"));
    Engine engine = new Engine(store, Samples::reading, 1);
    try (Intake intake = new Intake(engine, update -> "{}", () -> {}, now::get);
        Sources sources = sources(intake, source)) {
      intake.start();
      sources.start();
      while (sources.statuses().get(0).lastTry() == null) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      assertThat(source.read.get()).isEqualTo(1);
      now.updateAndGet(time -> time.plus(Duration.ofMinutes(21)));
      source.twice.await();
      while (sources.statuses().get(0).reading()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      return sources.statuses().get(0);
    }
  }

  @Test
  void aSourceIsReadAgainAndItsReportsAreTakenInOnce() throws InterruptedException, IOException {
    InMemoryStore store = new InMemoryStore();
    Told source = new Told(new Pass(0, "", new Checkpoint("told", "state")), 5);
    SourceStatus status = afterTwoReadings(source, store);
    assertThat(status.failures()).isZero();
    assertThat(status.lastSuccess()).isEqualTo(status.lastTry());
    assertThat(status.reports()).isEqualTo(5);
    assertThat(status.fresh()).isZero();
    assertThat(store.reports().count()).isEqualTo(5);
    assertThat(store.checkpoints().state("told")).isEqualTo("state");
  }

  @Test
  void aSourceThatFailsSaysWhyAndIsReadLaterAndLater() throws InterruptedException, IOException {
    Told source = new Told(new Pass(2, "told: no answer", null), 0);
    SourceStatus status = afterTwoReadings(source, new InMemoryStore());
    assertThat(status.failures()).isEqualTo(2);
    assertThat(status.problem()).isEqualTo("told: no answer");
    assertThat(status.lastSuccess()).isNull();
    assertThat(Duration.between(status.lastTry(), status.nextTry()))
        .isEqualTo(Duration.ofMinutes(40));
  }

  @Test
  void aSourceThatBreaksIsAFailureAndTheOthersGoOn() throws InterruptedException, IOException {
    InMemoryStore store = new InMemoryStore();
    Engine engine = new Engine(store, Samples::reading, 1);
    CountDownLatch read = new CountDownLatch(1);
    Source broken =
        new Source() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public Pass read(Consumer<Report> reports) {
            throw new IllegalStateException("no such thing");
          }
        };
    Source sound =
        new Source() {
          @Override
          public String name() {
            return "sound";
          }

          @Override
          public Pass read(Consumer<Report> reports) {
            read.countDown();
            return new Pass(0, "", null);
          }
        };
    try (Intake intake = new Intake(engine, update -> "{}", () -> {}, Instant::now);
        Sources sources = sources(intake, broken, sound)) {
      intake.start();
      sources.start();
      read.await();
      assertThat(sources.statuses().get(0).problem()).contains("no such thing");
    }
  }

  @Test
  void anAddressThatIsAddedIsReadAlsoAfterARestartUntilItIsRemoved()
      throws InterruptedException, IOException {
    String address = "https://news.example/feed.xml";
    for (int run = 0; run < 2; run++) {
      Engine engine = new Engine(new InMemoryStore(), Samples::reading, 1);
      try (Intake intake = new Intake(engine, update -> "{}", () -> {}, Instant::now);
          Sources sources = sources(intake)) {
        intake.start();
        sources.start();
        assertThat(sources.add(address, "editor")).isEqualTo(run == 0);
        while (sources.statuses().get(0).lastTry() == null) {
          TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(sources.statuses()).hasSize(1);
        assertThat(sources.isAdded(address)).isTrue();
        assertThatThrownBy(() -> sources.add("/etc/passwd", "editor"))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    Engine engine = new Engine(new InMemoryStore(), Samples::reading, 1);
    try (Intake intake = new Intake(engine, update -> "{}", () -> {}, Instant::now);
        Sources sources = sources(intake)) {
      assertThat(sources.remove(address)).isTrue();
      assertThat(sources.statuses()).isEmpty();
      assertThat(sources.remove(address)).isFalse();
    }
  }

  @Test
  void anAddressIsReadOnceForWhoeverSharesIt() throws Exception {
    InMemoryStore store = new InMemoryStore();
    Engine engine = new Engine(store, Samples::reading, 1);
    try (Intake intake = new Intake(engine, update -> "{}", () -> {}, Instant::now);
        Sources sources = sources(intake)) {
      intake.start();
      sources.start();
      Sources.Once read = sources.readOnce("https://news.example/page").get(30, TimeUnit.SECONDS);
      assertThat(read.reports()).hasSize(1);
      assertThat(read.fresh()).isEqualTo(1);
      while (store.reports().card(read.reports().get(0)) == null) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      assertThat(sources.statuses()).isEmpty();
    }
  }
}
