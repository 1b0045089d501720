package org.parley.flink;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.parley.ingest.file.Envelope;
import org.parley.kafka.Broker;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;

/** Generated reports in three languages, with copies, revisions and late ones, as messages. */
@NullMarked
final class News {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LANGUAGES = List.of("en", "fr", "es");

  private News() {}

  static List<Broker.Sent> messages(long seed, int count) {
    List<Broker.Sent> messages = new ArrayList<>();
    for (Item item : Newsroom.small(seed).next(count)) {
      messages.add(new Broker.Sent(arrived(item), json(item)));
    }
    return messages;
  }

  private static long arrived(Item item) {
    Draft draft = item.draft();
    When when = draft.updated() == null ? draft.published() : draft.updated();
    LocalDateTime time = Objects.requireNonNull(Objects.requireNonNull(when).instant());
    return time.plusHours(item.late() ? 30 : 0).toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private static byte[] json(Item item) {
    Draft draft = item.draft();
    ObjectNode node = JSON.createObjectNode();
    node.put("url", draft.url());
    node.put("outlet", draft.outlet());
    node.put("title", draft.title());
    node.put("published", stamp(draft.published()));
    node.put("updated", stamp(draft.updated()));
    node.put("language", LANGUAGES.get(item.story() % LANGUAGES.size()));
    node.put(
        "text", draft.blocks().stream().map(DraftBlock::text).collect(Collectors.joining("\n\n")));
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static @org.jspecify.annotations.Nullable String stamp(
      @org.jspecify.annotations.Nullable When when) {
    return when == null || when.instant() == null ? null : when.instant() + ":00Z";
  }

  static Report report(Broker.Sent message, String source) {
    return Envelope.read(new ByteArrayInputStream(message.body()), source, problem -> {}).get(0);
  }

  /** The messages as the lines of a file. */
  static void write(List<Broker.Sent> messages, java.nio.file.Path file) {
    try {
      java.nio.file.Files.write(
          file, messages.stream().map(m -> new String(m.body(), StandardCharsets.UTF_8)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
