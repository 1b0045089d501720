package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ingest.fetch.LocalServer.answer;
import static org.parley.ingest.fetch.LocalServer.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ingest.archive.Exchange;
import org.parley.ingest.archive.HttpHeader;

/** What a well-meaning server and a polite client have to say to each other. */
class FetcherTest {
  private final TestWeb web = new TestWeb();

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private static String text(FetchResult result) {
    assertThat(result).isInstanceOf(Fetched.class);
    return new String(((Fetched) result).body(), StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] deflate(String text, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(6, bare);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    deflater.end();
    return out.toByteArray();
  }

  @Test
  void aPageIsFetchedWithItsHeadAndTime() {
    web.server.on(
        "/talks?day=1",
        (a, out) ->
            out.write(
                answer(
                    "200 OK", "Content-Type: text/html; Charset=\"iso-8859-2\"", "<p>Talks</p>")));
    Fetched fetched = (Fetched) web.fetch("http://news.example/talks?day=1#x");
    assertThat(text(fetched)).isEqualTo("<p>Talks</p>");
    assertThat(fetched.address()).hasToString("http://news.example/talks?day=1");
    assertThat(fetched.contentType()).isEqualTo(new ContentType("text/html", "iso-8859-2"));
    assertThat(fetched.exchanges()).hasSize(1);
    assertThat(fetched.answer().at()).isEqualTo(TestWeb.START);
    assertThat(fetched.answer().server()).isEqualTo("93.184.216.34");
    assertThat(fetched.answer().requestHeaders())
        .contains(
            new HttpHeader("Host", "news.example"), new HttpHeader("User-Agent", "Parley/9.9"));
    assertThat(fetched.validators()).isNull();
  }

  @Test
  void theServerIsToldWhoAsksAndNothingElse() {
    web.server.on(
        "/a", (a, out) -> out.write(answer("302 Found", "Set-Cookie: id=7\r\nLocation: /b", "")));
    web.server.page("/b", "b");
    text(web.fetch("http://news.example/a"));
    var headers = web.server.asked().get(1).headers();
    assertThat(headers.keySet())
        .containsExactlyInAnyOrder("host", "user-agent", "accept", "accept-encoding", "connection");
    assertThat(headers)
        .containsEntry("user-agent", "Parley/9.9")
        .containsEntry("host", "news.example");
  }

  @Test
  void packedBodiesAreUnpacked() throws IOException {
    byte[] gzip = gzip("Treaty");
    byte[] zlib = deflate("Treaty", false);
    byte[] bare = deflate("Treaty", true);
    web.server.on("/g", (a, out) -> out.write(answer("200 OK", "Content-Encoding: GZip", gzip)));
    web.server.on("/z", (a, out) -> out.write(answer("200 OK", "Content-Encoding: deflate", zlib)));
    web.server.on("/d", (a, out) -> out.write(answer("200 OK", "Content-Encoding: deflate", bare)));
    assertThat(text(web.fetch("http://news.example/g"))).isEqualTo("Treaty");
    assertThat(text(web.fetch("http://news.example/z"))).isEqualTo("Treaty");
    assertThat(text(web.fetch("http://news.example/d"))).isEqualTo("Treaty");
  }

  @Test
  void redirectsAreFollowedAndKept() {
    web.server.redirect("news.example/a", 301, "http://news.example/b");
    web.server.redirect("news.example/b", 307, "//other.example/c d");
    web.server.page("other.example/c%20d", "there");
    Fetched fetched = (Fetched) web.fetch("http://news.example/a");
    assertThat(text(fetched)).isEqualTo("there");
    assertThat(fetched.asked()).hasToString("http://news.example/a");
    assertThat(fetched.address()).hasToString("http://other.example/c%20d");
    assertThat(fetched.exchanges()).extracting(Exchange::status).containsExactly(301, 307, 200);
    assertThat(fetched.downgraded()).isFalse();
  }

  @Test
  void anUnchangedAddressIsNotFetchedAgain() {
    web.server.on(
        "/a",
        (a, out) ->
            out.write(
                a.header("if-none-match").equals("\"v1\"")
                        && a.header("if-modified-since").equals("Tue, 04 Mar 2031 05:00:00 GMT")
                    ? ascii("HTTP/1.1 304 Not Modified\r\n\r\n")
                    : answer(
                        "200 OK",
                        "ETag: \"v1\"\r\nLast-Modified: Tue, 04 Mar 2031 05:00:00 GMT",
                        "a")));
    try (Fetcher fetcher = web.fetcher()) {
      Fetched first = (Fetched) fetcher.fetch(WebAddress.of("http://news.example/a"), null);
      FetchResult second = fetcher.fetch(first.asked(), first.validators());
      assertThat(second).isInstanceOf(NotModified.class);
      assertThat(((NotModified) second).validators()).isEqualTo(first.validators());
    }
  }

  @Test
  void validatorsOfOneAddressAreNotShownToAnother() {
    web.server.redirect("/a", 302, "http://other.example/b");
    web.server.page("/b", "b");
    Validators validators = new Validators(WebAddress.of("http://news.example/a"), "\"v1\"", null);
    try (Fetcher fetcher = web.fetcher()) {
      text(fetcher.fetch(WebAddress.of("http://news.example/a"), validators));
    }
    assertThat(web.server.asked().get(0).header("if-none-match")).isEqualTo("\"v1\"");
    assertThat(web.server.asked().get(1).header("if-none-match")).isEmpty();
  }

  @Test
  void aHostIsAskedWithADelayBetweenAndOthersAtOnce() {
    web.server.page("/a", "a").page("/b", "b").page("/c", "c");
    try (Fetcher fetcher = web.fetcher()) {
      fetcher.fetch(WebAddress.of("http://news.example/a"), null);
      fetcher.fetch(WebAddress.of("http://other.example/b"), null);
      assertThat(web.waits).isEmpty();
      fetcher.fetch(WebAddress.of("http://news.example/c"), null);
      assertThat(web.waits).containsExactly(Duration.ofSeconds(1));
    }
  }

  @Test
  void robotsRulesAreObeyedAndAskedForOnce() {
    web.server.page("/robots.txt", "User-agent: parley\nDisallow: /inner\nCrawl-delay: 7\n");
    web.server.page("/a", "a").page("/b", "b").page("/inner/c", "c");
    try (Fetcher fetcher = web.fetcher()) {
      assertThat(fetcher.fetch(WebAddress.of("http://news.example/inner/c"), null))
          .isInstanceOfSatisfying(
              Refused.class, r -> assertThat(r.reason()).contains("news.example", "robots.txt"));
      text(fetcher.fetch(WebAddress.of("http://news.example/a"), null));
      text(fetcher.fetch(WebAddress.of("http://news.example/b"), null));
      assertThat(web.server.robotsAsked()).isEqualTo(1);
      assertThat(web.waits).containsExactly(Duration.ofSeconds(7));
      web.pass(Duration.ofHours(25));
      text(fetcher.fetch(WebAddress.of("http://news.example/a"), null));
      assertThat(web.server.robotsAsked()).isEqualTo(2);
    }
    assertThat(web.server.paths()).doesNotContain("/inner/c");
  }

  @Test
  void aRedirectMayNotLeadWhereRobotsMayNotGo() {
    web.server.page("other.example/robots.txt", "User-agent: *\nDisallow: /\n");
    web.server.redirect("/a", 302, "http://other.example/b");
    assertThat(web.fetch("http://news.example/a")).isInstanceOf(Refused.class);
    assertThat(web.server.paths()).containsExactly("/a");
  }

  @Test
  void aLongCrawlDelayIsCapped() {
    web.server.page("/robots.txt", "User-agent: *\nCrawl-delay: 3000\n").page("/a", "a");
    try (Fetcher fetcher = web.fetcher()) {
      text(fetcher.fetch(WebAddress.of("http://news.example/a"), null));
      text(fetcher.fetch(WebAddress.of("http://news.example/a"), null));
      assertThat(web.waits).containsExactly(Duration.ofSeconds(30));
    }
  }

  @Test
  void withoutAnAnswerAboutRobotsNothingIsFetched() {
    web.server.on("/robots.txt", (a, out) -> out.write(answer("500 Oops", "", "")));
    web.server.page("/a", "a");
    assertThat(web.fetch("http://news.example/a"))
        .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.reason()).contains("robots.txt"));
    assertThat(web.server.paths()).isEmpty();
  }

  @Test
  void retryAfterInSecondsIsWaitedFor() {
    web.server.on(
        "/a",
        (a, out) ->
            out.write(
                web.server.asked().size() == 1
                    ? answer("429 Slow Down", "Retry-After: 12", "")
                    : answer("200 OK", "", "a")));
    assertThat(text(web.fetch("http://news.example/a"))).isEqualTo("a");
    assertThat(web.waits).containsExactly(Duration.ofSeconds(12));
  }

  @Test
  void retryAfterAsADateIsWaitedFor() {
    web.server.on(
        "/a",
        (a, out) ->
            out.write(
                web.server.asked().size() == 1
                    ? answer("503 Busy", "Retry-After: Tue, 04 Mar 2031 05:06:37 GMT", "")
                    : answer("200 OK", "", "a")));
    assertThat(text(web.fetch("http://news.example/a"))).isEqualTo("a");
    assertThat(web.waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aHostThatStaysBusyIsTriedThreeTimesWithLongerWaits() {
    web.server.on("/a", (a, out) -> out.write(answer("503 Busy", "", "")));
    assertThat(web.fetch("http://news.example/a"))
        .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.status()).isEqualTo(503));
    assertThat(web.server.paths()).hasSize(3);
    assertThat(web.waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void aHostThatAsksForHoursIsLeftAloneForThem() {
    web.server.on("/a", (a, out) -> out.write(answer("429 No", "Retry-After: 10800", "")));
    web.server.page("/b", "b");
    try (Fetcher fetcher = web.fetcher()) {
      FetchResult first = fetcher.fetch(WebAddress.of("http://news.example/a"), null);
      FetchResult second = fetcher.fetch(WebAddress.of("http://news.example/b"), null);
      assertThat(((Failed) first).advice()).isEqualTo("Try again in 3 hours.");
      assertThat(((Failed) second).advice()).isEqualTo("Try again in 3 hours.");
      assertThat(web.waits).isEmpty();
      assertThat(web.server.paths()).containsExactly("/a");
      web.pass(Duration.ofHours(3));
      assertThat(text(fetcher.fetch(WebAddress.of("http://news.example/b"), null))).isEqualTo("b");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, no such page (404)",
    "410 Gone, gone (410)",
    "403 Forbidden, does not give it to Parley (403)",
    "401 Unauthorized, signed in (401)",
    "500 Oops, has failed (500)",
    "304 Not Modified, does not give it (304)",
    "204 No Content, holds no page (204)",
  })
  void aStatusWithoutAPageIsSaidInWords(String status, String words) {
    web.server.on("/a", (a, out) -> out.write(ascii("HTTP/1.1 " + status + "\r\n\r\n")));
    assertThat(web.fetch("http://news.example/a"))
        .isInstanceOfSatisfying(Failed.class, f -> assertThat(f.reason()).contains(words));
  }
}
