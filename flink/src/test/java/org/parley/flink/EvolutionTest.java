package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.kafka.Broker;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;

/** A savepoint of each form that the state ever had is gone on with. */
@NullMarked
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EvolutionTest {
  private static final Path SAVEPOINTS = Path.of("src/test/resources");
  static final int REPORTS = 60;

  /** All wait: nothing is put into a story before the savepoint. */
  private static final JobSettings SETTINGS =
      new JobSettings(
          Duration.ofDays(700),
          Duration.ofDays(3650),
          Duration.ofSeconds(10),
          Duration.ofMillis(300),
          Duration.ofSeconds(30),
          Duration.ofMillis(300));

  @TempDir Path folder = Path.of("");

  /** The first has the reports that wait in lists, the second each under a key of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"savepoint-1", "savepoint-2"})
  void aSavepointOfEachFormIsGoneOnWith(String savepoint) throws Exception {
    List<Broker.Sent> messages = News.messages(9, REPORTS);
    MemoryPlace place = new MemoryPlace("evolved-" + savepoint);
    Reading reading = new PlainReading().open();
    Store store = place.open();
    messages.forEach(
        message ->
            store.reports().take(List.of(reading.read(News.report(message, ""))), List.of()));
    Store expected = new InMemoryStore();
    try (Engine engine = new Engine(expected, new PlainReading()::open, 1)) {
      messages.forEach(message -> engine.offer(News.report(message, "")));
      engine.settle(update -> {});
    }
    try (Broker broker = Broker.start(folder);
        Cluster cluster = Cluster.start(folder.resolve("state"), "rocksdb", 1, 2)) {
      send(broker, messages);
      JobID job = submit(cluster, broker, place, SAVEPOINTS.resolve(savepoint).toUri().toString());
      Broker.Sent known = messages.get(0);
      long later = Objects.requireNonNull(known.time()) + Duration.ofDays(365 * 20).toMillis();
      broker.send("reports", 1, List.of(new Broker.Sent(later, known.body())));
      cluster.until(job, () -> Outcome.isComplete(store, REPORTS));
      cluster.cancel(job);
    }
    Outcome outcome = Outcome.of(store);
    assertThat(outcome.memberships()).hasSameSizeAs(Outcome.of(expected).memberships());
    assertThat(outcome).isEqualTo(Outcome.of(expected));
  }

  static void send(Broker broker, List<Broker.Sent> messages) {
    broker.topic("reports", 1);
    broker.send("reports", 1, messages);
  }

  static JobID submit(Cluster cluster, Broker broker, MemoryPlace place, @Nullable String savepoint)
      throws Exception {
    var settings = SETTINGS.flink();
    settings.setString("state.storage.fs.memory-threshold", "1mb");
    if (savepoint != null) {
      settings.setString("execution.state-recovery.path", savepoint);
    }
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    env.setParallelism(1);
    Properties client = new Properties();
    client.put("bootstrap.servers", broker.address());
    LiveJob.build(
        env,
        new Topology(place, new PlainReading(), SETTINGS),
        new Topics(client, "reports", "evolving", "changes", "dead-letters"),
        false);
    return cluster.submit(env);
  }
}
