package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.ingest.stream.Message;
import org.parley.ingest.stream.MessageStream;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;
import org.parley.testing.PlainAnnotator;

@NullMarked
class WatchedStreamTest {
  private static final String REPORT =
      """
      {"outlet":"Harbour Post","date":"2024-03-0%d","title":"Ferry talks, day %d",\
      "text":"The two ports met on day %d. Nothing was signed."}\
      """;

  private final List<String> kept = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test
  void messagesAreAcknowledgedOnceTheStoreHasThem() throws IOException {
    try (Store store = new InMemoryStore();
        Engine engine = new Engine(store, () -> new Reading(new PlainAnnotator(), null), 1)) {
      Intake intake = new Intake(engine, new PrintWriter(new StringWriter()), false);
      WatchedStream stream = new WatchedStream("kafka://b:1/t", new Messages(store));
      assertThat(stream.take(engine, intake)).isEqualTo(4);
      assertThat(kept).containsExactly("3 reports kept");
      assertThat(refused).containsExactly("2: it is no JSON");
      assertThat(intake.status()).isEqualTo(ExitStatus.PARTLY);
    }
  }

  @Test
  void withoutTheAddOnOneLineSaysWhatToInstall(@TempDir Path folder) {
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status;
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      status =
          Main.run("watch", "kafka://broker:9092/reports", "--once", "--data", folder.toString());
    } finally {
      System.setErr(err);
    }
    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8).strip())
        .doesNotContain("\n")
        .startsWith("parley: kafka://broker:9092/reports: reading kafka://... needs an add-on")
        .contains("parley-ingest-kafka");
  }

  /** Three reports and something else, in two parts. */
  private final class Messages implements MessageStream {
    private final Store store;
    private int part;

    Messages(Store store) {
      this.store = store;
    }

    @Override
    public List<Message> next(Duration wait) {
      return switch (part++) {
        case 0 -> List.of(message(1, REPORT.formatted(1, 1, 1)), message(2, "no report at all"));
        case 1 ->
            List.of(message(3, REPORT.formatted(2, 2, 2)), message(4, REPORT.formatted(3, 3, 3)));
        default -> List.of();
      };
    }

    private Message message(int number, String body) {
      return new Message(String.valueOf(number), body.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @Override
    public boolean isCaughtUp() {
      return part > 1;
    }

    @Override
    public void refuse(Message message, String reason) {
      refused.add(message.name() + ": " + reason);
    }

    @Override
    public void acknowledge() {
      kept.add(store.reports().count() + " reports kept");
    }

    @Override
    public void close() {}
  }
}
