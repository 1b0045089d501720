package org.parley.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A broker of Kafka in this process, with its topics in a folder, that can be started again. */
@NullMarked
public final class Broker implements AutoCloseable {
  private final Properties settings;
  private final int port;
  private @Nullable KafkaRaftServer server;

  private Broker(Properties settings, int port) {
    this.settings = settings;
    this.port = port;
  }

  /** Starts a broker whose topics lie in an empty folder. */
  public static Broker start(Path folder) throws IOException {
    int port = freePort();
    int controller = freePort();
    Properties settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@localhost:" + controller);
    settings.put(
        "listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller);
    settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("log.dirs", folder.resolve("topics").toString());
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "1");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("log.cleaner.enable", "false");
    settings.put("auto.create.topics.enable", "true");
    settings.put("log.message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE));
    settings.put("log.retention.ms", "-1");
    Path file = folder.resolve("server.properties");
    StringBuilder lines = new StringBuilder();
    settings.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    Files.writeString(file, lines);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        StorageTool.execute(
            new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
            new PrintStream(said, true, StandardCharsets.UTF_8));
    if (status != 0) {
      throw new IOException(said.toString(StandardCharsets.UTF_8));
    }
    Broker broker = new Broker(settings, port);
    broker.up();
    return broker;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Starts it, again if it was stopped. */
  public void up() {
    KafkaRaftServer started = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    started.startup();
    server = started;
  }

  /** Stops it; what it holds stays. */
  public void down() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
      server = null;
    }
  }

  /** Host and port. */
  public String address() {
    return "localhost:" + port;
  }

  /** Makes a topic. */
  public void topic(String name, int partitions) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends messages, each to the partition that is its number modulo the partitions. */
  public void send(String topic, int partitions, List<Sent> messages) {
    Map<String, Object> producing = new HashMap<>();
    producing.put("bootstrap.servers", address());
    producing.put("acks", "all");
    producing.put("key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
    producing.put("value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producing)) {
      int number = 0;
      for (Sent message : messages) {
        var unused =
            producer.send(
                new ProducerRecord<>(
                    topic, number++ % partitions, message.time(), null, message.body()));
      }
      producer.flush();
    }
  }

  /**
   * A message to send.
   *
   * @param time its time stamp, or null for now
   */
  @SuppressWarnings("ArrayRecordComponent") // two messages are never compared
  public record Sent(@Nullable Long time, byte[] body) {
    /** A message of now. */
    public static Sent of(String body) {
      return new Sent(null, body.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** All that a topic holds and that is committed, partition by partition. */
  public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
    Map<String, Object> consuming = new HashMap<>();
    consuming.put("bootstrap.servers", address());
    consuming.put("isolation.level", "read_committed");
    consuming.put("auto.offset.reset", "earliest");
    consuming.put(
        "key.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
    consuming.put(
        "value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer");
    List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(consuming)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (!ends.entrySet().stream()
          .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(all::add);
      }
    }
    return all;
  }

  @Override
  public void close() {
    try {
      down();
    } catch (UncheckedIOException e) {
      throw new IllegalStateException(e);
    }
  }
}
