package org.parley.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureLogTest {
  private static final Instant NOON = Instant.parse("2026-03-12T12:00:00.25Z");

  @TempDir Path data;

  private static Exchange exchange(String address, String body) {
    return new Exchange(
        address,
        NOON,
        "192.0.2.7",
        "GET",
        List.of(new HttpHeader("Host", "news.example"), new HttpHeader("Accept", "text/html")),
        200,
        List.of(
            new HttpHeader("Content-Type", "text/html; charset=utf-8"),
            new HttpHeader("Content-Encoding", "gzip"),
            new HttpHeader("Content-Length", "17"),
            new HttpHeader("Set-Cookie", "a=1"),
            new HttpHeader("Set-Cookie", "b=2"),
            new HttpHeader("Transfer-Encoding", "chunked")),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(CaptureReference reference) {
    return data.resolve("warc").resolve(reference.file());
  }

  @Test
  void whatIsKeptIsGivenBack() throws IOException {
    Exchange kept = exchange("https://news.example/a?b=c", "<p>Ministers met – again.</p>");
    try (CaptureLog log = CaptureLog.open(data)) {
      CaptureReference reference = log.append(kept);
      assertThat(reference.file()).isEqualTo("2026/03/12/parley-20260312-00000.warc.gz");
      Exchange read = log.read(CaptureReference.parse(reference.toString()));
      assertThat(read)
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .ignoringFields("body")
          .isEqualTo(kept);
      assertThat(read.body()).isEqualTo(kept.body());
    }
  }

  @Test
  void manyAreGivenBackInAnyOrderWhileMoreAreWritten() throws IOException {
    List<CaptureReference> references = new ArrayList<>();
    try (CaptureLog log = CaptureLog.open(data)) {
      for (int i = 0; i < 40; i++) {
        references.add(log.append(exchange("https://news.example/" + i, "text " + i)));
        Exchange read = log.read(references.get(i / 2));
        assertThat(read.address()).isEqualTo("https://news.example/" + i / 2);
      }
    }
  }

  @Test
  void aTornEndIsCutOffWhereverItWasTorn() throws IOException {
    CaptureReference first;
    CaptureReference second;
    try (CaptureLog log = CaptureLog.open(data)) {
      first = log.append(exchange("https://news.example/first", "first"));
      second = log.append(exchange("https://news.example/second", noise(70_000)));
    }
    byte[] whole = Files.readAllBytes(file(first));
    Random random = new Random(7);
    for (int i = 0; i < 30; i++) {
      int cut = (int) second.offset() + random.nextInt(whole.length - (int) second.offset());
      Files.write(file(first), Arrays.copyOf(whole, cut));
      try (CaptureLog log = CaptureLog.open(data)) {
        CaptureReference third = log.append(exchange("https://news.example/third", "third"));
        assertThat(third.file()).isEqualTo(first.file());
        assertThat(log.read(third).body()).isEqualTo("third".getBytes(StandardCharsets.UTF_8));
        assertThat(log.read(first).address()).isEqualTo("https://news.example/first");
      }
    }
  }

  @Test
  void zerosLeftBehindByALossOfPowerAreCutOff() throws IOException {
    CaptureReference first;
    try (CaptureLog log = CaptureLog.open(data)) {
      first = log.append(exchange("https://news.example/first", "first"));
    }
    long size = Files.size(file(first));
    Files.write(file(first), new byte[200_000], StandardOpenOption.APPEND);
    try (CaptureLog log = CaptureLog.open(data)) {
      assertThat(log.append(exchange("https://news.example/next", "next")).offset())
          .isEqualTo(size);
    }
  }

  @Test
  void aFileOfNothingButDamageIsBegunAnew() throws IOException {
    Path file = data.resolve("warc/2026/03/12/parley-20260312-00000.warc.gz");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    try (CaptureLog log = CaptureLog.open(data)) {
      CaptureReference reference = log.append(exchange("https://news.example/a", "a"));
      assertThat(log.read(reference).address()).isEqualTo("https://news.example/a");
    }
  }

  @Test
  void twoWritersHaveFilesOfTheirOwn() throws IOException {
    try (CaptureLog one = CaptureLog.open(data);
        CaptureLog other = CaptureLog.open(data)) {
      String first = one.append(exchange("https://news.example/a", "a")).file();
      String second = other.append(exchange("https://news.example/b", "b")).file();
      assertThat(first).isNotEqualTo(second);
    }
  }

  @Test
  void aChangedBodyIsNotPassedOff() throws IOException {
    try (CaptureLog log = CaptureLog.open(data)) {
      CaptureReference reference = log.append(exchange("https://news.example/a", "a"));
      CaptureReference wrong =
          new CaptureReference(
              reference.file(),
              reference.offset(),
              "urn:uuid:00000000-0000-0000-0000-000000000000");
      assertThatThrownBy(() -> log.read(wrong)).isInstanceOf(IOException.class);
      byte[] bytes = Files.readAllBytes(file(reference));
      bytes[(int) reference.offset() + 40] ^= 0x55;
      Files.write(file(reference), bytes);
      assertThatThrownBy(() -> log.read(reference)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aReferenceThatLeavesTheFolderIsRefused() {
    assertThatThrownBy(
            () -> CaptureReference.parse("../../etc/passwd@0 urn:uuid:" + "0".repeat(36)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CaptureReference.parse("x")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void hostileHeadersDoNotBreakTheRecord() throws IOException {
    Exchange hostile =
        new Exchange(
            "https://news.example/a b\r\nWARC-Type: x",
            NOON,
            "not.a.number.example",
            "GET",
            List.of(),
            200,
            List.of(
                new HttpHeader("X-Evil", "1\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: x"),
                new HttpHeader("bad name", "x"),
                new HttpHeader("Content-Type", "text/html")),
            "body".getBytes(StandardCharsets.UTF_8));
    try (CaptureLog log = CaptureLog.open(data)) {
      Exchange read = log.read(log.append(hostile));
      assertThat(read.address()).isEqualTo("https://news.example/a%20b%0D%0AWARC-Type:%20x");
      assertThat(read.server()).isNull();
      assertThat(read.responseHeader("content-type")).isEqualTo("text/html");
      assertThat(read.responseHeader("set-cookie")).isNull();
      assertThat(read.responseHeaders()).hasSize(2);
    }
  }

  private static String noise(int length) {
    StringBuilder text = new StringBuilder();
    new Random(3).ints(length, ' ', 0x3000).forEach(text::appendCodePoint);
    return text.toString();
  }
}
