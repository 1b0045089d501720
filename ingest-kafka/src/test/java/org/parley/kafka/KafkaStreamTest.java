package org.parley.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageReader;
import org.parley.ingest.stream.MessageStream;
import org.parley.ingest.stream.StreamAddress;
import org.parley.report.Report;

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
  void aPageAsItWasFetchedIsAReport() throws IOException {
    broker.topic("pages", 1);
    String page =
        """
        <html><head><title>Ports agree on a night ferry</title></head><body><article>
        <h1>Ports agree on a night ferry</h1>
        <p>The two ports agreed on Monday on a ferry by night, their masters said at noon.</p>
        <p>The f\u00e4hre sails from May. Fares were not given, and nobody asked for them.</p>
        </article></body></html>\
        """;
    send("pages", page, "text/html; charset=ISO-8859-1", "https://post.example/ferry");
    send("pages", "<html><body>Soon</body></html>", "text/html", "https://post.example/soon");
    send("pages", page, "text/html", "file:///etc/passwd");
    List<String> problems = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    try (MessageStream stream = open("pages")) {
      List<Message> messages = new ArrayList<>();
      while (!stream.isCaughtUp()) {
        messages.addAll(stream.next(Duration.ofMillis(200)));
      }
      messages.forEach(message -> reports.addAll(MessageReader.read(message, problems::add)));
      stream.refuse(messages.get(1), problems.get(0));
      stream.acknowledge();
    }
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).url()).isEqualTo("https://post.example/ferry");
    assertThat(reports.get(0).title()).isEqualTo("Ports agree on a night ferry");
    assertThat(reports.get(0).text()).contains("The f\u00e4hre sails from May.");
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0)).isEqualTo("the page holds no article");
    assertThat(problems.get(1)).startsWith("its header parley.address is no address: ");
    ConsumerRecord<byte[], byte[]> letter = broker.all("pages.dead-letters").get(0);
    assertThat(header(letter, "Content-Type")).isEqualTo("text/html");
    assertThat(header(letter, "parley.address")).isEqualTo("https://post.example/soon");
  }

  private static void send(String topic, String page, String type, String address) {
    Map<String, Object> producing =
        Map.of(
            "bootstrap.servers", broker.address(),
            "key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer",
            "value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer");
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producing)) {
      ProducerRecord<byte[], byte[]> message =
          new ProducerRecord<>(topic, page.getBytes(StandardCharsets.ISO_8859_1));
      message.headers().add("Content-Type", type.getBytes(StandardCharsets.UTF_8));
      message.headers().add("parley.address", address.getBytes(StandardCharsets.UTF_8));
      var unused = producer.send(message);
      producer.flush();
    }
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
    return new String(message.body(), StandardCharsets.UTF_8);
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
