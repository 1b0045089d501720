package org.parley.kafka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageStream;

/**
 * The messages of a topic. All partitions are read by this process, as only one process writes to a
 * data folder; so there is nobody to share them with, and a long pause between two looks does not
 * lose any. Partitions that are added later are read after a restart.
 */
final class KafkaStream implements MessageStream {
  /** A broker that is there answers sooner. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final KafkaAddress address;
  private final Consumer<byte[], byte[]> consumer;
  private final Map<TopicPartition, Long> ends;
  private final Map<TopicPartition, Long> handedOut = new HashMap<>();
  private final Map<Message, ConsumerRecord<byte[], byte[]>> open = new HashMap<>();
  private final List<Future<RecordMetadata>> refused = new ArrayList<>();
  private @Nullable Producer<byte[], byte[]> producer;

  /** True if an acknowledgement failed and reading has not gone back to the last one yet. */
  private boolean ahead;

  private KafkaStream(
      KafkaAddress address,
      Consumer<byte[], byte[]> consumer,
      Collection<TopicPartition> partitions) {
    this.address = address;
    this.consumer = consumer;
    this.ends = consumer.endOffsets(partitions, PATIENCE);
    consumer.assign(partitions);
    for (TopicPartition partition : partitions) {
      handedOut.put(partition, consumer.position(partition, PATIENCE));
    }
  }

  /**
   * Opens a topic.
   *
   * @throws IOException if no broker answers, or there is no such topic
   */
  static KafkaStream open(KafkaAddress address) throws IOException {
    KafkaConsumer<byte[], byte[]> consumer = null;
    try {
      consumer = new KafkaConsumer<>(ClientSettings.consumer(address));
      List<PartitionInfo> partitions = consumer.partitionsFor(address.topic(), PATIENCE);
      if (partitions == null || partitions.isEmpty()) {
        throw new IOException("there is no topic " + address.topic());
      }
      List<TopicPartition> all =
          partitions.stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
      return new KafkaStream(address, consumer, all);
    } catch (KafkaException e) {
      close(consumer);
      throw failed("no broker answers at " + address.brokers(), e);
    } catch (IOException e) {
      close(consumer);
      throw e;
    }
  }

  private static void close(@Nullable KafkaConsumer<byte[], byte[]> consumer) {
    if (consumer != null) {
      consumer.close();
    }
  }

  @Override
  public List<Message> next(Duration wait) throws IOException {
    try {
      if (ahead) {
        startAgain();
      }
      List<Message> messages = new ArrayList<>();
      for (ConsumerRecord<byte[], byte[]> one : consumer.poll(wait)) {
        String name = one.topic() + ", partition " + one.partition() + ", offset " + one.offset();
        Message message =
            new Message(
                name,
                one.value() == null ? new byte[0] : one.value(),
                header(one, Message.CONTENT_TYPE),
                header(one, Message.ADDRESS));
        open.put(message, one);
        messages.add(message);
      }
      for (TopicPartition partition : consumer.assignment()) {
        handedOut.put(partition, consumer.position(partition, PATIENCE));
      }
      return messages;
    } catch (KafkaException e) {
      throw failed("the topic " + address.topic() + " cannot be read", e);
    }
  }

  @Override
  public boolean isCaughtUp() {
    return ends.entrySet().stream()
        .allMatch(end -> handedOut.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }

  @Override
  public void refuse(Message message, String reason) {
    ConsumerRecord<byte[], byte[]> from = open.get(message);
    if (from == null) {
      throw new IllegalArgumentException("not handed out, or acknowledged: " + message.name());
    }
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(address.deadLetters(), null, from.key(), from.value(), from.headers());
    header(letter, "parley.reason", reason);
    header(letter, "parley.topic", from.topic());
    header(letter, "parley.partition", String.valueOf(from.partition()));
    header(letter, "parley.offset", String.valueOf(from.offset()));
    try {
      refused.add(producer().send(letter));
    } catch (KafkaException | IOException e) {
      refused.add(CompletableFuture.failedFuture(e));
    }
  }

  /** The last header of a name, in small letters or as HTTP has it; null if there is none. */
  private static @Nullable String header(ConsumerRecord<byte[], byte[]> from, String name) {
    String found = null;
    for (Header header : from.headers()) {
      if (header.key().equalsIgnoreCase(name) && header.value() != null) {
        found = new String(header.value(), StandardCharsets.UTF_8);
      }
    }
    return found;
  }

  private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
    letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private Producer<byte[], byte[]> producer() throws IOException {
    Producer<byte[], byte[]> known = producer;
    if (known == null) {
      known = new KafkaProducer<>(ClientSettings.producer(address));
      producer = known;
    }
    return known;
  }

  @Override
  public void acknowledge() throws IOException {
    try {
      for (Future<RecordMetadata> letter : refused) {
        letter.get();
      }
      Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
      handedOut.forEach((partition, at) -> reached.put(partition, new OffsetAndMetadata(at)));
      consumer.commitSync(reached, PATIENCE);
    } catch (KafkaException | ExecutionException e) {
      ahead = true;
      throw failed("the broker does not take in how far was read, it will be read again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      refused.clear();
      open.clear();
    }
  }

  /** Goes back to what was acknowledged last. */
  private void startAgain() {
    Set<TopicPartition> partitions = consumer.assignment();
    Map<TopicPartition, OffsetAndMetadata> kept = consumer.committed(partitions, PATIENCE);
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata at = kept.get(partition);
      if (at == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, at.offset());
      }
    }
    ahead = false;
  }

  private static IOException failed(String what, Exception e) {
    Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
    String words = cause.getMessage();
    String line = words == null ? "" : words.lines().findFirst().orElse("");
    return new IOException(what + (line.isEmpty() ? "" : " (" + line + ")"), e);
  }

  @Override
  public void close() {
    consumer.close();
    if (producer != null) {
      producer.close(PATIENCE);
    }
  }
}
