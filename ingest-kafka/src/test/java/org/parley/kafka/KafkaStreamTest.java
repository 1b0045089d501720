package org.parley.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageStream;
import org.parley.ingest.stream.StreamAddress;

@NullMarked
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KafkaStreamTest {
  @TempDir static Path folder;
  static Broker broker;

  @BeforeAll
  static void start() throws IOException {
    broker = Broker.start(folder);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void theAddOnIsFoundByItsName() throws IOException {
    broker.topic("found", 1);
    try (MessageStream stream = open("found")) {
      assertThat(stream.isCaughtUp()).isTrue();
      assertThat(stream.next(Duration.ofMillis(100))).isEmpty();
    }
  }

  @Test
  void whatIsNotAcknowledgedComesAgainAndTheRestDoesNot() throws IOException {
    broker.topic("again", 2);
    broker.send("again", 2, numbers(0, 10));
    try (MessageStream stream = open("again")) {
      assertThat(taken(stream)).containsExactlyInAnyOrderElementsOf(texts(0, 10));
      stream.acknowledge();
      broker.send("again", 2, numbers(10, 16));
      assertThat(next(stream)).containsExactlyInAnyOrderElementsOf(texts(10, 16));
    }
    try (MessageStream stream = open("again")) {
      assertThat(taken(stream)).containsExactlyInAnyOrderElementsOf(texts(10, 16));
      stream.acknowledge();
    }
    try (MessageStream stream = open("again")) {
      assertThat(stream.isCaughtUp()).isTrue();
    }
  }

  @Test
  void whatIsRefusedIsPutAsideWithTheReason() throws IOException {
    broker.topic("odd", 1);
    broker.send("odd", 1, List.of(Broker.Sent.of("fine"), Broker.Sent.of("poison")));
    try (MessageStream stream = open("odd")) {
      List<Message> messages = new ArrayList<>();
      while (!stream.isCaughtUp()) {
        messages.addAll(stream.next(Duration.ofMillis(200)));
      }
      stream.refuse(messages.get(1), "it is no JSON");
      stream.acknowledge();
      assertThatThrownBy(() -> stream.refuse(messages.get(1), "late"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    List<ConsumerRecord<byte[], byte[]>> letters = broker.all("odd.dead-letters");
    assertThat(letters).hasSize(1);
    assertThat(letters.get(0).value()).asString().isEqualTo("poison");
    assertThat(header(letters.get(0), "parley.reason")).isEqualTo("it is no JSON");
    assertThat(header(letters.get(0), "parley.topic")).isEqualTo("odd");
    assertThat(header(letters.get(0), "parley.offset")).isEqualTo("1");
  }

  @Test
  void aBrokerThatIsStartedAgainIsReadOn() throws IOException {
    broker.topic("restarted", 1);
    broker.send("restarted", 1, numbers(0, 5));
    try (MessageStream stream = open("restarted")) {
      assertThat(taken(stream)).isEqualTo(texts(0, 5));
      broker.down();
      broker.up();
      stream.acknowledge();
      broker.send("restarted", 1, numbers(5, 8));
      assertThat(next(stream)).isEqualTo(texts(5, 8));
      stream.acknowledge();
    }
  }

  @Test
  void whereThereIsNoTopicTheUserIsTold() {
    assertThatThrownBy(() -> open("missing"))
        .isInstanceOf(IOException.class)
        .hasMessage("there is no topic missing");
  }

  private static MessageStream open(String topic) throws IOException {
    return StreamAddress.of("kafka://" + broker.address() + "/" + topic).open();
  }

  private static List<String> taken(MessageStream stream) throws IOException {
    List<String> all = new ArrayList<>();
    while (!stream.isCaughtUp()) {
      stream.next(Duration.ofMillis(200)).forEach(message -> all.add(text(message)));
    }
    return all;
  }

  private static List<String> next(MessageStream stream) throws IOException {
    List<String> all = new ArrayList<>();
    List<Message> some = List.of();
    while (all.isEmpty() || !some.isEmpty()) {
      some = stream.next(Duration.ofSeconds(1));
      some.forEach(message -> all.add(text(message)));
    }
    return all;
  }

  private static String text(Message message) {
    try {
      return new String(message.body().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Broker.Sent> numbers(int from, int to) {
    return texts(from, to).stream().map(Broker.Sent::of).toList();
  }

  private static List<String> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "message " + i).toList();
  }

  private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
