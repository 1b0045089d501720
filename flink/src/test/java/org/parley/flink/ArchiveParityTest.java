package org.parley.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.ingest.file.Drafted;
import org.parley.ingest.file.ReportReader;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.When;
import org.parley.store.InMemoryStore;
import org.parley.store.Store;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;

/** The back-fill of web archives makes the same as the embedded engine makes of them. */
@NullMarked
@Timeout(value = 240, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArchiveParityTest {
  private static final int PAGES = 240;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");

  @Test
  void aBackFillOfWebArchivesMakesTheSame() throws Exception {
    List<Item> items = Newsroom.small(31).next(PAGES);
    List<Path> archives =
        List.of(
            archive("first.warc.gz", items.subList(0, PAGES / 2)),
            archive("second.warc.gz", items.subList(PAGES / 2, PAGES)));
    Store store = new InMemoryStore();
    try (Engine engine = new Engine(store, new PlainReading()::open, 2)) {
      for (Draft draft : ReportReader.read(archives).drafts()) {
        Report report = Drafted.report(draft, problem -> {});
        engine.offer(Objects.requireNonNull(report));
      }
      engine.settle(update -> {});
    }
    Outcome embedded = Outcome.of(store);
    assertThat(embedded.reports()).isGreaterThan(PAGES * 9 / 10);
    assertThat(embedded.memberships().values().stream().distinct().count()).isBetween(10L, 200L);
    assertThat(embedded.origins().values()).anyMatch(of -> !of.equals("null"));
    MemoryPlace place = new MemoryPlace("archives");
    try (Cluster cluster = Cluster.start(folder.resolve("state"), "hashmap", 1, 2)) {
      BackfillJob.run(
          new Topology(place, new PlainReading(), ParityTest.SETTINGS),
          archives.stream().map(Path::toString).toList(),
          env -> {
            env.setParallelism(2);
            cluster.run(env);
          });
    }
    assertThat(Outcome.of(place.open())).isEqualTo(embedded);
    place.forget();
  }

  /** Each record a member of its own, as crawlers write them. */
  private Path archive(String name, List<Item> items) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      int number = 0;
      for (Item item : items) {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(member)) {
          packed.write(record(item, ++number));
        }
        member.writeTo(out);
      }
    }
    return file;
  }

  private static byte[] record(Item item, int number) throws IOException {
    byte[] page = page(item.draft()).getBytes(StandardCharsets.UTF_8);
    byte[] http =
        bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n");
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        bytes(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n"
                    .formatted(number)
                + "WARC-Target-URI: "
                + item.draft().url()
                + "\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length + page.length)
                + "\r\n\r\n"));
    record.writeBytes(http);
    record.writeBytes(page);
    record.writeBytes(bytes("\r\n\r\n"));
    return record.toByteArray();
  }

  private static String page(Draft draft) throws IOException {
    ObjectNode facts = JSON.createObjectNode();
    facts.put("@context", "https://schema.org").put("@type", "NewsArticle");
    facts.put("headline", draft.title()).put("datePublished", stamp(draft.published()));
    if (draft.updated() != null) {
      facts.put("dateModified", stamp(draft.updated()));
    }
    facts.putObject("publisher").put("@type", "Organization").put("name", draft.outlet());
    String paragraphs =
        draft.blocks().stream()
            .map(DraftBlock::text)
            .map(text -> "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html><html lang="en"><head><title>%s</title>
    <script type="application/ld+json">%s</script></head>
    <body><article><h1>%s</h1>%s</article></body></html>
    """
        .formatted(draft.title(), JSON.writeValueAsString(facts), draft.title(), paragraphs);
  }

  private static String stamp(@org.jspecify.annotations.Nullable When when) {
    return Objects.requireNonNull(when).instant() + ":00Z";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
