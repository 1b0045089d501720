package org.parley.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer, guided by coverage, looks for bytes on which a reader throws or hangs: a fixed number of
 * times in the build, in one process as starting one costs more than its trials, and as often as
 * one likes with {@code -Dparley.fuzz.runs=1000000}. With {@code -Dparley.fuzz.corpus=DIR} it keeps
 * what it has learnt, and goes on from there.
 */
@DisabledOnOs(
    value = OS.LINUX,
    architectures = "aarch64",
    disabledReason = "Jazzer has no native part for it")
class FuzzTest {
  private static final String RUNS = System.getProperty("parley.fuzz.runs", "2500");
  private static final String CORPUS = System.getProperty("parley.fuzz.corpus", "");

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks | Herald</title>
      <meta property="og:title" content="Talks in Vellmar">
      <meta property="article:published_time" content="2026-03-12T08:00:00Z">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks in Vellmar",
      "author":[{"@type":"Person","name":"Ana Holt"}],"datePublished":"2026-03-12"}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Talks in Vellmar</h1>
      <p class="byline">By Ana Holt</p><time datetime="2026-03-12">March 12</time>
      <p>The two delegations met again on Tuesday in Vellmar, the hosts said, and spoke for three
      hours about the bridge over the river.</p><blockquote>“We are close,” she said.</blockquote>
      <ul><li>maps</li></ul></article><footer>Follow us</footer></body></html>
      """;
  private static final String RSS =
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Herald</title>
      <link>https://news.example/</link><item><title>Talks &amp; maps</title><link>a</link>
      <guid isPermaLink="false">1</guid><pubDate>Thu, 12 Mar 2026 08:00:00 GMT</pubDate>
      <dc:creator>Ana Holt</dc:creator><content:encoded><![CDATA[<p>They met.</p>]]></content:encoded>
      </item></channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title>H</title>
      <entry><id>urn:1</id><title type="html">A &lt;b&gt;talk&lt;/b&gt;</title><link href="a"/>
      <updated>2026-03-12T08:00:00Z</updated><content type="xhtml"><div>They met.</div></content>
      </entry></feed>
      """;
  private static final String JSON_FEED =
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"H","items":[{"id":"1","url":"a",
      "content_html":"<p>They met.</p>","date_published":"2026-03-12T08:00:00Z"}]}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void noBytesMakeAReaderFail() throws Exception {
    byte[] plain = record("Content-Type: text/html\r\n", bytes(PAGE));
    byte[] encoded =
        record("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzip(bytes(PAGE)));
    byte[] chunked =
        record(
            "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
            bytes("5\r\n<p>ab\r\n3;x=y\r\n</p\r\n0\r\n\r\n"));
    byte[] arc =
        bytes(
            "filedesc://x.arc 127.0.0.1 20260312093000 text/plain 5\n1 0 X\n\n"
                + "http://news.example/ 192.0.2.1 20260312093000 text/html 46\nHTTP/1.1 200 OK\r\n"
                + "Content-Type: text/html\r\n\r\n<p>\n");
    run(
        seed('p', bytes(PAGE)),
        seed('f', bytes(RSS)),
        seed('f', bytes(ATOM)),
        seed('f', bytes(JSON_FEED)),
        seed('a', plain),
        seed('a', encoded),
        seed('a', gzip(plain)),
        seed('a', chunked),
        seed('a', arc));
  }

  /** Bytes for the reader that a letter of {@link ReaderTarget#READERS} names. */
  private static byte[] seed(char reader, byte[] bytes) {
    byte[] seed = new byte[bytes.length + 1];
    seed[0] = (byte) reader;
    System.arraycopy(bytes, 0, seed, 1, bytes.length);
    return seed;
  }

  private void run(byte[]... seeds) throws Exception {
    Path corpus = CORPUS.isEmpty() ? folder.resolve("corpus") : Path.of(CORPUS).toAbsolutePath();
    Files.createDirectories(corpus);
    for (int i = 0; i < seeds.length; i++) {
      Files.write(corpus.resolve("seed-" + i), seeds[i]);
    }
    Path said = folder.resolve("said");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.add(Jazzer.class.getName());
    command.add("--target_class=" + ReaderTarget.class.getName());
    command.add("--instrumentation_includes=org.parley.ingest.**");
    command.add("--custom_hook_includes=org.parley.ingest.**");
    command.add("--reproducer_path=" + folder);
    command.addAll(List.of("-runs=" + RUNS, "-seed=1", "-timeout=60", "-rss_limit_mb=3000"));
    command.addAll(List.of("-artifact_prefix=" + folder + File.separator, corpus.toString()));
    int status =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    String words = Files.readString(said, StandardCharsets.ISO_8859_1);
    assertThat(status).as(words + found()).isZero();
    assertThat(words).contains("Done " + RUNS + " runs").doesNotContain("no interesting inputs");
  }

  /** The bytes that were found, so that they can be made a test. */
  private String found() throws IOException {
    try (var files = Files.list(folder)) {
      Optional<Path> crash =
          files
              .filter(f -> f.getFileName().toString().matches("(?:crash|timeout|oom).*"))
              .findAny();
      return crash.isPresent()
          ? "\nfound: " + Base64.getEncoder().encodeToString(Files.readAllBytes(crash.get()))
          : "";
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static byte[] record(String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n");
    String warc =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\n"
            + "WARC-Date: 2026-03-12T09:30:00Z\r\nContent-Type: application/http\r\n"
            + "Content-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    var all = new ByteArrayOutputStream();
    all.writeBytes(bytes(warc));
    all.writeBytes(head);
    all.writeBytes(body);
    all.writeBytes(bytes("\r\n\r\n"));
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
