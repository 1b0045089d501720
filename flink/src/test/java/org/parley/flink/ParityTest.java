package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.kafka.Broker;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;

/**
 * The embedded engine, the streaming job and the back-fill job make the same of the same. So many
 * reports that it takes a minute; {@code -Dparley.parity=20000} for more.
 */
@NullMarked
class ParityTest {
  private static final int REPORTS = Integer.getInteger("parley.parity", 1500);

  /** Many times what a machine with nothing else to do needs. */
  private static final Duration LIMIT = Duration.ofSeconds(300 + REPORTS / 5);

  @TempDir static Path folder;
  static List<Broker.Sent> messages;
  static Outcome embedded;

  /**
   * Longer than any message comes late, revisions included: whatever the clock does, none is late.
   */
  static final JobSettings SETTINGS =
      new JobSettings(
          Duration.ofDays(5),
          Duration.ofDays(3650),
          Duration.ofMinutes(2),
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(2));

  @BeforeAll
  static void embedded() {
    messages = News.messages(77, REPORTS);
    Store store = new InMemoryStore();
    try (Engine engine = new Engine(store, new PlainReading()::open, 2)) {
      int number = 0;
      for (Broker.Sent message : messages) {
        engine.offer(News.report(message, "line " + ++number));
      }
      engine.settle(update -> {});
    }
    embedded = Outcome.of(store);
  }

  @AfterAll
  static void nothingIsTrivial() {
    assertThat(embedded.memberships().values().stream().distinct().count()).isGreaterThan(20);
    assertThat(embedded.origins().values()).anyMatch(of -> !of.equals("null"));
  }

  @Test
  void theBackFillJobMakesTheSame() {
    assertTimeoutPreemptively(LIMIT, ParityTest::backFill);
  }

  private static void backFill() throws Exception {
    Path file = folder.resolve("reports.jsonl");
    News.write(messages, file);
    MemoryPlace place = new MemoryPlace("backfill");
    try (Cluster cluster = Cluster.start(folder.resolve("batch"), "hashmap", 1, 2)) {
      BackfillJob.run(
          new Topology(place, new PlainReading(), SETTINGS),
          List.of(file.toString()),
          env -> {
            env.setParallelism(2);
            cluster.run(env);
          });
    }
    same(Outcome.of(place.open()));
    place.forget();
  }

  @Test
  void theStreamingJobMakesTheSame() {
    assertTimeoutPreemptively(LIMIT, ParityTest::stream);
  }

  private static void stream() throws Exception {
    MemoryPlace place = new MemoryPlace("live");
    try (Broker broker = Broker.start(folder);
        Cluster cluster = Cluster.start(folder.resolve("live"), "rocksdb", 1, 2)) {
      broker.topic("reports", 4);
      broker.send("reports", 4, messages);
      StreamExecutionEnvironment env =
          StreamExecutionEnvironment.getExecutionEnvironment(SETTINGS.flink());
      env.setParallelism(2);
      LiveJob.build(
          env, new Topology(place, new PlainReading(), SETTINGS), topics(broker, "parity"), true);
      JobID job = cluster.submit(env);
      cluster.until(job, () -> Outcome.isComplete(place.open(), embedded.reports()));
      cluster.cancel(job);
    }
    same(Outcome.of(place.open()));
    place.forget();
  }

  static Topics topics(Broker broker, String group) {
    Properties client = new Properties();
    client.put("bootstrap.servers", broker.address());
    return new Topics(client, "reports", group, "changes", "dead-letters");
  }

  static void same(Outcome outcome) {
    assertThat(outcome.reports()).isEqualTo(embedded.reports());
    assertThat(outcome.memberships()).isEqualTo(embedded.memberships());
    assertThat(outcome.events()).isEqualTo(embedded.events());
    assertThat(outcome.dossiers()).isEqualTo(embedded.dossiers());
    assertThat(outcome.origins()).isEqualTo(embedded.origins());
  }
}
