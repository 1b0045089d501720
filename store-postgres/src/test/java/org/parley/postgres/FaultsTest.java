package org.parley.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.engine.Engine;
import org.parley.store.Decision;
import org.parley.store.ReadReport;
import org.parley.store.Step;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoreException.Reason;
import org.parley.story.StoryEvent;
import org.parley.story.StoryEvent.Change;
import org.parley.testing.Newsroom;
import org.parley.testing.PostgresServer;
import org.parley.testing.Samples;
import org.parley.testing.StoreDump;

@NullMarked
@Timeout(120)
class FaultsTest {
  private static final List<ReadReport> REPORTS = Samples.read(31, 20);
  private static final PostgresServer SERVER = PostgresServer.shared();

  /** Something done beside a test. */
  private interface Beside {
    void run() throws InterruptedException;
  }

  private static Thread beside(Beside task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void aServerThatIsRestartedIsWaitedForAndNothingIsLost() throws InterruptedException {
    try (Store store = PostgresStore.open(Libraries.next())) {
      store.reports().take(REPORTS.subList(0, 10), List.of());
      SERVER.cut();
      Thread restart =
          beside(
              () -> {
                TimeUnit.MILLISECONDS.sleep(300);
                SERVER.resume();
              });
      store.reports().take(REPORTS, List.of());
      restart.join();
      assertThat(store.reports().count()).isEqualTo(20);
      SERVER.cut();
      restart = beside(SERVER::resume);
      assertThat(store.reports().findings(List.of(REPORTS.get(3).id()))).hasSize(1);
      restart.join();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void connectionsThatAreCutAllTheTimeChangeNothingInTheEnd() throws InterruptedException {
    var items = Newsroom.small(52).next(60);
    PostgresAddress place = Libraries.next();
    AtomicBoolean ended = new AtomicBoolean();
    try (Store quiet = PostgresStore.open(Libraries.next());
        Store store = PostgresStore.open(place)) {
      try (Engine engine = new Engine(quiet, Samples::reading, 1)) {
        items.forEach(item -> engine.offer(item.report()));
        engine.settle(update -> {});
      }
      SplittableRandom random = new SplittableRandom(5);
      Thread cutting =
          beside(
              () -> {
                while (!ended.get()) {
                  String unused =
                      SERVER.sql(
                          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                              + " WHERE application_name LIKE 'parley %'");
                  TimeUnit.MILLISECONDS.sleep(random.nextInt(100, 400));
                }
              });
      try (Engine engine = new Engine(store, Samples::reading, 1)) {
        items.forEach(item -> engine.offer(item.report()));
        engine.settle(update -> {});
      } finally {
        ended.set(true);
        cutting.join();
      }
      assertThat(StoreDump.of(store).equals(StoreDump.of(quiet))).isTrue();
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aConnectionCutAtItsFirstQuestionDoesNotSpoilThoseAfterIt() throws IOException {
    PostgresAddress place = Libraries.next();
    try (Store store = PostgresStore.open(place)) {
      store.reports().take(REPORTS, List.of());
    }
    try (CuttingLine line = CuttingLine.to(SERVER.port(), "TRANSACTION ISOLATION LEVEL");
        Store store =
            PostgresStore.openToRead(
                PostgresAddress.of(
                    SERVER.address(place.schema()).replace(":" + SERVER.port(), ":" + line.port()),
                    name -> ""))) {
      assertThat(store.reports().count()).isEqualTo(20);
      assertThat(line.cuts()).isEqualTo(1);
    }
  }

  @Test
  void aFullDiskIsToldAndNothingIsHalfKept() {
    PostgresAddress place = Libraries.next();
    try (Store store = PostgresStore.open(place)) {
      store.reports().take(REPORTS.subList(0, 5), List.of());
      String schema = place.schema();
      String unused =
          SERVER.sql(
              "CREATE FUNCTION "
                  + schema
                  + ".no_room() RETURNS trigger LANGUAGE plpgsql AS"
                  + " $$BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE='53100'; END$$;"
                  + " CREATE TRIGGER no_room BEFORE INSERT ON "
                  + schema
                  + ".words FOR EACH ROW EXECUTE FUNCTION "
                  + schema
                  + ".no_room()");
      StoreException full =
          catchThrowableOfType(
              StoreException.class, () -> store.reports().take(REPORTS, List.of()));
      assertThat(full.reason()).isEqualTo(Reason.FULL);
      assertThat(full).hasMessageContaining("no room left");
      assertThat(store.reports().count()).isEqualTo(5);
      unused = SERVER.sql("DROP TRIGGER no_room ON " + schema + ".words");
      store.reports().take(REPORTS, List.of());
      assertThat(store.reports().count()).isEqualTo(20);
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldWhoTheFirstIsAndOthersRead() {
    PostgresAddress place = Libraries.next();
    try (Store store = PostgresStore.open(place)) {
      store.reports().take(REPORTS.subList(0, 5), List.of());
      for (int i = 0; i < 2; i++) {
        boolean together = i == 1;
        StoreException refused =
            catchThrowableOfType(
                StoreException.class,
                () -> {
                  Store unused =
                      together ? PostgresStore.openTogether(place) : PostgresStore.open(place);
                });
        assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
        assertThat(refused)
            .hasMessageContaining("parley " + ProcessHandle.current().pid() + " on ");
      }
      try (Store reader = PostgresStore.openToRead(place);
          Store other = PostgresStore.openToRead(place)) {
        store.reports().take(REPORTS, List.of());
        assertThat(reader.reports().count()).isEqualTo(20);
        assertThat(other.reports().count()).isEqualTo(20);
        StoreException readOnly =
            catchThrowableOfType(
                StoreException.class, () -> reader.reports().take(REPORTS, List.of()));
        assertThat(readOnly.reason()).isEqualTo(Reason.READ_ONLY);
      }
    }
    PostgresStore.open(place).close();
  }

  @Test
  void severalWriteTogetherEachItsLanes() {
    PostgresAddress place = Libraries.next();
    try (Store one = PostgresStore.openTogether(place);
        Store two = PostgresStore.openTogether(place)) {
      one.reports().take(REPORTS.subList(0, 10), List.of());
      two.reports().take(REPORTS, List.of());
      assertThat(one.reports().count()).isEqualTo(20);
      one.stories().record("en", List.of(opened(1, "s-a", REPORTS.get(0).id())), Map.of());
      two.stories().record("fr", List.of(opened(1, "s-b", REPORTS.get(1).id())), Map.of());
      StoreException refused =
          catchThrowableOfType(
              StoreException.class,
              () ->
                  two.stories()
                      .record("en", List.of(opened(2, "s-c", REPORTS.get(2).id())), Map.of()));
      assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
      assertThat(refused).hasMessageContaining("the stories in en");
      one.stories().record("en", List.of(opened(2, "s-c", REPORTS.get(2).id())), Map.of());
      assertThat(one.stories().lanes()).containsExactly("en", "fr");
      assertThat(one.check()).isEmpty();
    }
  }

  private static Step opened(long sequence, String story, String report) {
    return new Step(
        new Decision.Added(report),
        List.of(new StoryEvent(sequence, Change.OPENED, story, null, List.of(report))));
  }

  @Test
  void whatIsWrongWithAnAddressIsSaidInOneLineWithoutThePassword() {
    String right = SERVER.address("none");
    Map<String, String> wrong =
        Map.of(
            right.replace("not%20secret", "hush%21hush"),
            "does not let parley in",
            right.replace("/postgres?", "/nowhere?"),
            "no database nowhere",
            right.replace(":" + SERVER.port() + "/", ":1/"),
            "cannot be reached",
            right,
            "no library there yet");
    wrong.forEach(
        (address, said) -> {
          PostgresAddress place = PostgresAddress.of(address, name -> "");
          StoreException refused =
              catchThrowableOfType(
                  StoreException.class, () -> PostgresStore.openToRead(place).close());
          StringWriter trace = new StringWriter();
          refused.printStackTrace(new PrintWriter(trace));
          assertThat(refused).hasMessageContaining(said);
          assertThat(refused.getMessage()).hasLineCount(1);
          assertThat(trace.toString()).doesNotContain("hush").doesNotContain("not secret");
        });
  }

  @Test
  void oneWhoMayOnlyReadIsShownAllAndToldThatHeMayNotWrite() {
    PostgresAddress place = Libraries.next();
    try (Store store = PostgresStore.open(place)) {
      store.reports().take(REPORTS, List.of());
      String unused =
          SERVER.sql(
              "CREATE ROLE looker LOGIN PASSWORD 'x'; GRANT USAGE ON SCHEMA "
                  + place.schema()
                  + " TO looker; GRANT SELECT ON ALL TABLES IN SCHEMA "
                  + place.schema()
                  + " TO looker");
    }
    PostgresAddress looking =
        PostgresAddress.of(
            "postgres://looker:x@127.0.0.1:" + SERVER.port() + "/postgres?schema=" + place.schema(),
            name -> "");
    try (Store store = PostgresStore.openToRead(looking)) {
      assertThat(store.reports().count()).isEqualTo(20);
      assertThat(store.check()).isEmpty();
    }
    try (Store store = PostgresStore.open(looking)) {
      StoreException refused =
          catchThrowableOfType(
              StoreException.class, () -> store.reports().take(Samples.read(32, 2), List.of()));
      assertThat(refused.reason()).isEqualTo(Reason.READ_ONLY);
    }
  }

  @Test
  void aLibraryOfANewerOrAnotherVersionIsLeftAlone() {
    PostgresAddress place = Libraries.next();
    PostgresStore.open(place).close();
    String migration = place.schema() + ".migration";
    String unused = SERVER.sql("UPDATE " + migration + " SET checksum = 'other'");
    assertThatThrownBy(() -> PostgresStore.open(place)).hasMessageContaining("script 1");
    unused = SERVER.sql("INSERT INTO " + migration + " VALUES (99, 'later', now())");
    unused = SERVER.sql("DELETE FROM " + migration + " WHERE number = 1");
    StoreException newer =
        catchThrowableOfType(StoreException.class, () -> PostgresStore.openToRead(place).close());
    assertThat(newer.reason()).isEqualTo(Reason.NEWER);
  }

  @Test
  void aDamagedRowIsFoundByCheck() {
    PostgresAddress place = Libraries.next();
    try (Store store = PostgresStore.open(place)) {
      store.reports().take(REPORTS, List.of());
      String id = REPORTS.get(4).id();
      String unused =
          SERVER.sql(
              "UPDATE " + place.schema() + ".reading SET findings = '\\x01' WHERE arrival = 5");
      assertThat(store.check()).hasSize(1).first().asString().contains(id);
      unused = SERVER.sql("DELETE FROM " + place.schema() + ".words WHERE arrival = 7");
      assertThat(store.check()).hasSize(2);
    }
  }
}
