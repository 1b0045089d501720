package org.parley.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ingest.archive.Archives.bytes;
import static org.parley.ingest.archive.Archives.gzip;
import static org.parley.ingest.archive.Archives.html;
import static org.parley.ingest.archive.Archives.http;
import static org.parley.ingest.archive.Archives.joined;
import static org.parley.ingest.archive.Archives.page;
import static org.parley.ingest.archive.Archives.read;
import static org.parley.ingest.archive.Archives.record;
import static org.parley.ingest.archive.Archives.response;
import static org.parley.ingest.archive.Archives.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.ingest.archive.Archives.Found;

class ArchiveReaderTest {
  private static final String A = "https://news.example/a";
  private static final String B = "https://news.example/b";
  private static final String C = "https://news.example/c";

  @Test
  void theSamePagesAreReadPlainPackedByRecordAndPackedAsAWhole() {
    for (Found found :
        List.of(
            read(record("a"), record("b")),
            read(gzip(record("a")), gzip(record("b"))),
            read(gzip(joined(record("a"), record("b")))))) {
      assertThat(found.addresses()).containsExactly(A, B);
      assertThat(found.damage).isEmpty();
      assertThat(found.pages.get(0).captured()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
      assertThat(found.pages.get(0).charset()).isEqualTo("utf-8");
      assertThat(found.text(1)).isEqualTo(page("b"));
    }
  }

  @Test
  void everyPageHasItsPlace() {
    byte[] first = gzip(record("a"));
    assertThat(read(first, gzip(record("b"))).pages.get(1).place())
        .isEqualTo("offset " + first.length);
    assertThat(read(record("a"), record("b")).pages.get(1).place())
        .isEqualTo("offset " + record("a").length);
    assertThat(read(gzip(joined(record("a"), record("b")))).pages.get(1).place())
        .isEqualTo("offset 0 (" + record("a").length + " unpacked)");
  }

  @Test
  void recordsOfArcAreRead() {
    byte[] block = html("a");
    byte[] arc =
        joined(
            bytes("filedesc://x.arc 127.0.0.1 20260312093000 text/plain 5\n1 0 X\n\n"),
            bytes(A + " 192.0.2.1 20260312093000 text/html " + block.length + "\n"),
            block,
            bytes("\nhttps://news.example/b c 192.0.2.1 20260312093000 text/html " + block.length),
            bytes("\n"),
            block,
            bytes("\n"));
    Found found = read(arc);
    assertThat(found.damage).isEmpty();
    assertThat(found.addresses()).containsExactly(A, "https://news.example/b%20c");
    assertThat(found.pages.get(0).captured()).isEqualTo(Instant.parse("2026-03-12T09:30:00Z"));
    assertThat(read(gzip(arc)).pages).hasSize(2);
  }

  @Test
  void resourcesAndConversionsOfHtmlAreReadAndTheRestIsCounted() {
    Found found =
        read(
            warc("resource", A, "text/html", bytes(page("a")), page("a").length()),
            warc("conversion", B, "text/html", bytes(page("b")), page("b").length()),
            warc("conversion", B, "text/plain", bytes("text"), 4),
            warc("revisit", B, "application/http", bytes("HTTP/1.1 200 OK\r\n\r\n"), 19),
            warc("metadata", B, "application/warc-fields", bytes("a: b"), 4),
            response(C, http("Content-Type: image/png\r\n", bytes("x"))),
            response(C, http("Content-Type: application/feed+json\r\n", bytes("{}"))),
            response(
                C, bytes("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>moved</p>")));
    assertThat(found.addresses()).containsExactly(A, B);
    assertThat(found.damage).isEmpty();
    assertThat(found.counts).isEqualTo(new ArchiveCounts(8, 2, 1, 5, 0));
  }

  @Test
  void transferAndContentEncodingsAreTakenOff() throws IOException {
    byte[] text = bytes(page("a"));
    var zlib = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(zlib)) {
      out.write(text);
    }
    byte[] raw = Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    String type = "Content-Type: text/html\r\n";
    byte[] packed = gzip(text);
    byte[] chunked =
        joined(
            bytes("10;name=value\r\n"),
            Arrays.copyOf(packed, 16),
            bytes("\r\n" + Integer.toHexString(packed.length - 16) + "\r\n"),
            Arrays.copyOfRange(packed, 16, packed.length),
            bytes("\r\n0\r\n\r\n"));
    Found found =
        read(
            response(A, http(type + "Content-Encoding: gzip\r\n", packed)),
            response(A, http(type + "Content-Encoding: deflate\r\n", zlib.toByteArray())),
            response(A, http(type + "Content-Encoding: deflate\r\n", raw)),
            response(
                A,
                http(type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunked)),
            response(A, http(type + "Content-Encoding: gzip, gzip\r\n", gzip(packed))));
    assertThat(found.damage).isEmpty();
    assertThat(found.pages).hasSize(5).allSatisfy(p -> assertThat(p.html()).isEqualTo(text));
  }

  @Test
  void aBodyPackedWithBrotliIsRead() {
    byte[] text = bytes(page("a"));
    // RFC 7932, 9.2: a window of 64 kB, one block that is not compressed, and the last, empty one.
    int head = (text.length - 1) << 4 | 1 << 20;
    byte[] start = {(byte) head, (byte) (head >> 8), (byte) (head >> 16)};
    byte[] packed = joined(start, text, new byte[] {3});
    String headers = "Content-Type: text/html\r\nContent-Encoding: br\r\n";
    Found found = read(response(A, http(headers, packed)), response(B, http(headers, start)));
    assertThat(found.text(0)).isEqualTo(page("a"));
    assertThat(found.damage).hasSize(1).first().asString().contains("cannot be unpacked (br)");
  }

  @Test
  void aBodyThatIsNotPackedAsItsHeadersSayIsReadAsItIs() {
    String headers =
        "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
    Found found = read(response(A, http(headers, bytes(page("a")))));
    assertThat(found.text(0)).isEqualTo(page("a"));
  }

  @Test
  void aRecordWithABrokenChecksumIsNamedAndTheNextIsRead() {
    byte[] broken = gzip(record("a"));
    broken[broken.length - 6] ^= 1;
    Found found = read(broken, gzip(record("b")));
    assertThat(found.addresses()).containsExactly(B);
    assertThat(found.damage).containsExactly("offset 0: its gzip data does not match its checksum");
  }

  @Test
  void whereverAByteIsDamagedAllButThatRecordAreRead() {
    byte[] a = gzip(record("a"));
    byte[] b = gzip(record("b"));
    byte[] c = gzip(record("c"));
    for (int i = 0; i < b.length; i++) {
      byte[] broken = b.clone();
      broken[i] ^= (byte) 0xff;
      Found found = read(a, broken, c);
      assertThat(found.addresses()).as("byte %d", i).contains(A, C);
      assertThat(found.pages.size() == 3 || !found.damage.isEmpty()).as("byte %d", i).isTrue();
    }
  }

  @Test
  void whereverAFileIsCutOffWhatIsWholeIsReadAndTheRestNamed() {
    byte[] a = gzip(record("a"));
    byte[] all = joined(a, gzip(record("b")));
    for (int end = a.length + 1; end < all.length; end++) {
      Found found = read(Arrays.copyOf(all, end));
      assertThat(found.addresses()).containsExactly(A);
      assertThat(found.damage).hasSize(1);
    }
    byte[] plain = joined(record("a"), record("b"));
    Found found = read(Arrays.copyOf(plain, plain.length - 40));
    assertThat(found.addresses()).containsExactly(A);
    assertThat(found.damage)
        .containsExactly("offset " + record("a").length + ": it ends before its Content-Length");
  }

  @Test
  void aWrongLengthSpoilsOneRecordOnly() {
    byte[] block = html("b");
    for (long wrong : new long[] {0, 10, block.length - 5, block.length + 40, 100_000_000_000L}) {
      byte[] b = warc("response", B, "application/http", block, wrong);
      for (Found found :
          List.of(
              read(record("a"), b, record("c")),
              read(gzip(record("a")), gzip(b), gzip(record("c"))),
              read(gzip(joined(record("a"), b, record("c")))))) {
        assertThat(found.addresses()).as("length %d", wrong).containsExactly(A, C);
        assertThat(found.damage).as("length %d", wrong).isNotEmpty();
      }
    }
  }

  @Test
  void lengthsThatAreNoNumbersAreNamed() {
    for (String wrong : new String[] {"-1", "abc", "", "99999999999999999999999"}) {
      byte[] head =
          bytes(
              "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + wrong + "\r\n\r\nx\r\n\r\n");
      Found found = read(head, record("b"));
      assertThat(found.addresses()).containsExactly(B);
      assertThat(found.damage).hasSize(1).first().asString().contains("Content-Length");
    }
  }

  @Test
  void aBombIsLeftPacked() {
    byte[] zeros = new byte[40 << 20];
    byte[] inside =
        response(A, http("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(zeros)));
    byte[] outside = gzip(warc("resource", A, "image/png", zeros, zeros.length));
    Found found = read(gzip(inside), outside, gzip(record("b")));
    assertThat(found.addresses()).containsExactly(B);
    assertThat(found.damage)
        .containsExactly(
            "offset 0: it unpacks to 200 times its size",
            "offset " + gzip(inside).length + ": it unpacks to 200 times its size");
  }

  @Test
  void anEndlessChunkedBodyEndsWithItsRecord() {
    byte[] chunk = bytes("5\r\n<p>x\n\r\n");
    byte[] endless = new byte[chunk.length * 5000];
    for (int i = 0; i < endless.length; i++) {
      endless[i] = chunk[i % chunk.length];
    }
    String headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";
    Found found =
        read(
            response(A, http(headers, endless)),
            response(A, http(headers, bytes("5\r\nabcde\r\nfffffffffffff\r\nx"))),
            response(A, http(headers, bytes("5\r\nabcde\r\n7fffffff\r\nx"))),
            record("b"));
    assertThat(found.addresses()).containsExactly(B);
    assertThat(found.damage).hasSize(3).allSatisfy(d -> assertThat(d).contains("chunks"));
  }

  @Test
  void hugeHeadersAreNotRead() {
    String huge = "X-Filler: " + "x".repeat(1 << 17) + "\r\n";
    byte[] http = response(A, http("Content-Type: text/html\r\n" + huge, bytes(page("a"))));
    byte[] warc = joined(bytes("WARC/1.0\r\nWARC-Type: response\r\n" + huge), record("a"));
    Found found = read(http, warc, record("b"));
    assertThat(found.addresses()).contains(B);
    assertThat(found.damage)
        .anySatisfy(d -> assertThat(d).contains("HTTP header is larger than 64 kB"))
        .anySatisfy(d -> assertThat(d).contains(": its header is larger than 64 kB"));
  }

  @Test
  void oneLineOfFiftyMegabytesSpoilsItsRecordOnly() {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'x');
    byte[] body = response(A, http("Content-Type: text/html\r\n", line));
    assertThat(read(body, record("b")).addresses()).contains(B);
    Found head =
        read(joined(bytes("WARC/1.0\r\nX-Filler: "), line, bytes("\r\n\r\n")), record("b"));
    assertThat(head.addresses()).containsExactly(B);
    assertThat(head.damage)
        .singleElement()
        .asString()
        .isEqualTo("offset 0: its header is larger than 64 kB");
    Found before = read(line, bytes("\r\n"), record("b"));
    assertThat(before.addresses()).containsExactly(B);
    assertThat(before.damage).hasSize(1);
  }

  @Test
  void nulBytesAreDataAndNoEnd() {
    byte[] page = bytes(page("a\0b"));
    Found found =
        read(
            response(A, http("Content-Type: text/html\r\n", page)),
            new byte[4096],
            bytes("\r\n"),
            record("b"));
    assertThat(found.addresses()).contains(A, B);
    assertThat(found.text(0)).contains("a\0b");
    Found padded = read(gzip(record("a")), new byte[4096], gzip(record("b")), new byte[512]);
    assertThat(padded.addresses()).containsExactly(A, B);
    assertThat(padded.damage).isEmpty();
  }

  @Test
  void aRecordWithoutAnAddressOrDateIsNamed() {
    byte[] none = joined(bytes("WARC/1.0\r\nWARC-Type: response\r\n"), bytes("Content-Type: "));
    byte[] block = html("a");
    byte[] rest = bytes("application/http\r\nContent-Length: " + block.length + "\r\n\r\n");
    Found found = read(none, rest, block, bytes("\r\n\r\n"), record("b"));
    assertThat(found.addresses()).containsExactly(B);
    assertThat(found.damage).hasSize(1);
  }

  @Test
  void aLongFileIsReadToItsEndInTheSameMemory() throws IOException {
    byte[] one = gzip(record("a"));
    int[] pages = {0};
    ArchiveCounts counts =
        ArchiveReader.read(
            repeated(one, 5_000),
            new ArchiveVisitor() {
              @Override
              public void page(ArchivedPage page) {
                pages[0]++;
              }

              @Override
              public void damaged(String place, String reason) {
                throw new AssertionError(place + reason);
              }
            });
    assertThat(pages[0]).isEqualTo(5_000);
    assertThat(counts.records()).isEqualTo(5_000);
  }

  @Test
  void aFileOfNothingButDamageIsGivenUp() {
    byte[] broken = bytes("WARC/1.0\r\n\r\n");
    byte[] many = new byte[broken.length * 20_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = broken[i % broken.length];
    }
    Found found = read(many);
    assertThat(found.damage).hasSizeLessThan(10_100);
    assertThat(found.damage.get(found.damage.size() - 1)).contains("too much is damaged");
  }

  @Test
  void noBytesMakeItThrow() {
    byte[] whole = joined(record("a"), gzip(record("b")), gzip(joined(record("c"), record("a"))));
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      byte[] broken = whole.clone();
      for (int n = random.nextInt(8); n >= 0; n--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      Found found = read(Arrays.copyOf(broken, random.nextInt(broken.length + 1)));
      assertThat(found.pages.size()).isLessThanOrEqualTo(4);
    }
  }

  private static InputStream repeated(byte[] bytes, int times) {
    Enumeration<InputStream> streams =
        Collections.enumeration(
            Collections.nCopies(times, bytes).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList());
    return new SequenceInputStream(streams);
  }
}
