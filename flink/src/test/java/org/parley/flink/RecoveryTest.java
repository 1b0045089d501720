package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.kafka.Broker;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;
import org.parley.testing.PostgresServer;

/** Whatever is lost on the way, what comes out is what would have come out. */
@NullMarked
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecoveryTest {
  private static final int REPORTS = 400;
  private static final int KILLS = Integer.getInteger("parley.kills", 3);

  private static JobSettings settings(Duration readingLimit) {
    return new JobSettings(
        Duration.ofDays(2),
        Duration.ofDays(3650),
        readingLimit,
        Duration.ofMillis(300),
        Duration.ofMinutes(2),
        Duration.ofMillis(300));
  }

  @TempDir static Path folder;
  static Broker broker;
  static List<Broker.Sent> messages;
  static Outcome uninterrupted;

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.start(folder);
    messages = News.messages(5, REPORTS);
    Store store = new InMemoryStore();
    try (Engine engine = new Engine(store, new PlainReading()::open, 2)) {
      messages.forEach(message -> engine.offer(News.report(message, "")));
      engine.settle(update -> {});
    }
    uninterrupted = Outcome.of(store);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void aTaskManagerThatIsLostLeavesNoTrace() {
    assertTimeoutPreemptively(Duration.ofSeconds(200 + 30L * KILLS), RecoveryTest::kill);
  }

  private static void kill() throws Exception {
    SplittableRandom random = new SplittableRandom(42);
    try (Cluster cluster = Cluster.start(folder.resolve("killed"), "rocksdb", 1, 2)) {
      Run run = new Run("killed", cluster);
      run.send(0, REPORTS / 2);
      JobID job = run.submit();
      for (int kill = 0; kill < KILLS; kill++) {
        Thread.sleep(300 + random.nextInt(2500));
        cluster.mini().terminateTaskManager(kill).get();
        cluster.mini().startTaskManager();
        if (kill == KILLS / 2) {
          run.send(REPORTS / 2, REPORTS);
        }
      }
      if (KILLS == 0) {
        run.send(REPORTS / 2, REPORTS);
      }
      run.finish(job);
    }
  }

  @Test
  void aBrokerThatIsStartedAgainLeavesNoTrace() throws Exception {
    try (Cluster cluster = Cluster.start(folder.resolve("broker"), "hashmap", 1, 2)) {
      Run run = new Run("broker", cluster);
      run.send(0, REPORTS / 2);
      JobID job = run.submit();
      Thread.sleep(2000);
      broker.down();
      broker.up();
      run.send(REPORTS / 2, REPORTS);
      run.finish(job);
    }
  }

  @Test
  void aDatabaseThatIsCutOffLeavesNoTrace() throws Exception {
    try (PostgresServer server = PostgresServer.start();
        Cluster cluster = Cluster.start(folder.resolve("database"), "hashmap", 1, 2)) {
      Run run = new Run("database", cluster, new PostgresPlace(server.address()).made());
      run.send(0, REPORTS / 2);
      JobID job = run.submit();
      Thread.sleep(3000);
      server.cut();
      run.send(REPORTS / 2, REPORTS);
      server.resume();
      run.finish(job);
    }
  }

  @Test
  void aPoisonReportIsPutAsideAndTheStreamGoesOn() throws Exception {
    try (Cluster cluster = Cluster.start(folder.resolve("poison"), "hashmap", 1, 2)) {
      Run run = new Run("poison", cluster);
      run.send(0, REPORTS / 2);
      List<Broker.Sent> poison = new ArrayList<>();
      for (String text : List.of(PlainReading.THROWS, PlainReading.HANGS)) {
        poison.add(
            sent("{\"outlet\":\"Odd\",\"title\":\"Odd\",\"text\":\"Here " + text + " now.\"}"));
      }
      poison.add(sent("no JSON"));
      poison.add(sent("{\"title\":\"only a title\"}"));
      broker.send("poison", 2, poison);
      sendPage("poison", "<html><body>Soon</body></html>");
      JobID job = run.submit(settings(Duration.ofSeconds(8)));
      run.send(REPORTS / 2, REPORTS);
      run.finish(job);
    }
    Map<String, String> reasons = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> letter : broker.all("poison.dead-letters")) {
      String body = new String(letter.value(), StandardCharsets.UTF_8);
      boolean page = body.startsWith("<html>");
      assertThat(letter.headers().lastHeader("parley.address") != null).isEqualTo(page);
      assertThat(reasons.put(body, header(letter, "parley.reason"))).as(body).isNull();
    }
    assertThat(reasons).hasSize(5);
    assertThat(reasons.get("no JSON")).isEqualTo("it is no JSON");
    assertThat(reasons.get("{\"title\":\"only a title\"}")).contains("it has no text");
    assertThat(reasons.values())
        .contains(
            "IllegalStateException: cannot read this",
            "it takes longer than 8 s",
            "the page holds no article");
  }

  private static void sendPage(String topic, String page) {
    Map<String, Object> producing =
        Map.of(
            "bootstrap.servers", broker.address(),
            "key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer",
            "value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producing)) {
      ProducerRecord<byte[], byte[]> message =
          new ProducerRecord<>(topic, 0, messages.get(0).time(), null, bytes(page));
      message.headers().add("content-type", bytes("text/html"));
      message.headers().add("parley.address", bytes("https://post.example/soon"));
      var unused = producer.send(message);
      producer.flush();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Broker.Sent sent(String body) {
    return new Broker.Sent(messages.get(0).time(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** One stream through a job; its topics have its name. */
  private record Run(String name, Cluster cluster, StorePlace place) {
    Run(String name, Cluster cluster) {
      this(name, cluster, new MemoryPlace(name));
    }

    Run {
      broker.topic(name, 2);
      broker.topic(name + ".changes", 1);
      broker.topic(name + ".dead-letters", 1);
    }

    void send(int from, int to) {
      broker.send(name, 2, messages.subList(from, to));
    }

    /** However slow the machine is, no report takes too long. */
    JobID submit() throws Exception {
      return submit(settings(Duration.ofMinutes(2)));
    }

    JobID submit(JobSettings job) throws Exception {
      Configuration settings = job.flink();
      settings.setString("restart-strategy.exponential-delay.max-backoff", "500 ms");
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
      env.setParallelism(2);
      java.util.Properties client = new java.util.Properties();
      client.put("bootstrap.servers", broker.address());
      Topics topics = new Topics(client, name, name, name + ".changes", name + ".dead-letters");
      LiveJob.build(env, new Topology(place, new PlainReading(), job), topics, false);
      return cluster.submit(env);
    }

    /** Waits until all is there; a last message moves the clock on past all the others. */
    void finish(JobID job) throws Exception {
      try (Store store = place.openToRead()) {
        finish(job, store);
      }
    }

    private void finish(JobID job, Store store) throws Exception {
      cluster.until(job, () -> store.reports().count() >= uninterrupted.reports());
      Broker.Sent known = messages.get(0);
      Broker.Sent later =
          new Broker.Sent(
              Objects.requireNonNull(known.time()) + Duration.ofDays(365 * 20).toMillis(),
              known.body());
      broker.send(name, 2, List.of(later, later));
      cluster.until(job, () -> Outcome.isComplete(store, uninterrupted.reports()));
      cluster.until(job, () -> told() >= uninterrupted.dossiers().size());
      cluster.cancel(job);
      Outcome outcome = Outcome.of(store);
      assertThat(outcome.memberships()).isEqualTo(uninterrupted.memberships());
      assertThat(outcome).isEqualTo(uninterrupted);
      assertThat(told()).isGreaterThanOrEqualTo(outcome.dossiers().size());
    }

    /** How many stories are told of; what is told of each has one line of numbers. */
    private int told() {
      Map<String, Long> last = new HashMap<>();
      for (ConsumerRecord<byte[], byte[]> message : broker.all(name + ".changes")) {
        String story = new String(message.key(), StandardCharsets.UTF_8);
        long number = Long.parseLong(header(message, "parley.number"));
        assertThat(number).as(story).isEqualTo(last.getOrDefault(story, 0L) + 1);
        last.put(story, number);
      }
      return last.size();
    }
  }
}
