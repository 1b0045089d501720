package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ingest.fetch.LocalServer.answer;
import static org.parley.ingest.fetch.LocalServer.ascii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server can do to harm, and what comes of it: a line that says why there is no page. */
class HostileServerTest {
  private final TestWeb web = new TestWeb();

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private static Limits quick() {
    Limits l = TestWeb.LIMITS;
    return new Limits(
        l.redirects(),
        l.received(),
        l.unpacked(),
        l.ratio(),
        l.headerLine(),
        l.headerLines(),
        l.connecting(),
        l.silence(),
        Duration.ofMillis(400));
  }

  private void refused(String address, String... words) {
    assertThat(web.fetch(address))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> assertThat(r.reason()).contains(words).doesNotContain("Exception", "\n"));
  }

  private void failed(String address, String... words) {
    assertThat(web.fetch(address))
        .isInstanceOfSatisfying(
            Failed.class,
            f -> assertThat(f.reason()).contains(words).doesNotContain("Exception", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:a9fe:a9fe]/latest/meta-data",
        "http://169.254.169.254/latest/meta-data",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://10.0.0.1/",
        "http://172.20.0.1/",
        "http://192.168.0.1/",
        "http://100.100.100.200/",
        "http://0.0.0.0/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
      })
  void aNumberThatIsNotPublicIsNeverConnectedTo(String address) {
    web.server.redirect("/away", 302, address);
    refused(address, "leads to", "not to the public internet");
    assertThat(web.connected).isEmpty();
    refused("http://news.example/away", "leads to", "not to the public internet");
    assertThat(web.connected)
        .allMatch(a -> a.getAddress().getHostAddress().equals("93.184.216.34"));
    assertThat(web.server.paths()).containsExactly("/away");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "::1", "fd00::1", "64:ff9b::10.0.0.1"})
  void aNameOfAnAddressThatIsNotPublicIsNeverConnectedTo(String number) {
    web.name("inner.example", number);
    refused("http://inner.example/", "inner.example is ", "not to the public internet");
    assertThat(web.connected).isEmpty();
  }

  @Test
  void aNameWithOneInnerAddressAmongPublicOnesIsRefused() {
    web.name("mixed.example", "93.184.216.34,127.0.0.1");
    refused("http://mixed.example/", "this machine");
    assertThat(web.connected).isEmpty();
  }

  @Test
  void aNameThatChangesBetweenTwoRequestsGainsNothing() {
    web.server.page("/a", "a");
    web.name("rebind.example", "93.184.216.34", "127.0.0.1");
    // robots.txt is fetched from the first address, the page would be from the second.
    refused("http://rebind.example/a", "this machine");
    assertThat(web.connected)
        .extracting(a -> a.getAddress().getHostAddress())
        .containsExactly("93.184.216.34");
    assertThat(web.server.paths()).isEmpty();
  }

  @Test
  void onlyTheCheckedAddressIsConnectedToAndTheNameIsNotAskedAgain() {
    int[] questions = {0};
    Names names =
        host -> {
          questions[0]++;
          return java.util.List.of(
              InetAddress.getByName(questions[0] % 2 == 1 ? "93.184.216.34" : "127.0.0.1"));
        };
    CheckedNames checked = new CheckedNames(names, Reach.PUBLIC);
    assertThat(checkedAddress(checked)).isEqualTo("93.184.216.34");
    assertThat(questions[0]).isEqualTo(1);
  }

  private static String checkedAddress(CheckedNames checked) {
    try {
      return checked.resolve("rebind.example")[0].getHostAddress();
    } catch (IOException e) {
      return String.valueOf(e.getCause());
    }
  }

  @Test
  void theSocketItselfConnectsToNothingUnchecked() throws IOException {
    try (CheckedSocket socket =
        new CheckedSocket(Reach.PUBLIC, to -> web.server.address(), number -> {})) {
      assertThat(thrown(() -> socket.connect(web.server.address(), 1000)))
          .isInstanceOf(RefusedException.class);
      assertThat(socket.isConnected()).isFalse();
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static IOException thrown(Attempt attempt) {
    try {
      attempt.run();
      return new IOException("nothing was thrown");
    } catch (IOException e) {
      return e;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example:22/",
        "http://news.example:6379/",
        "https://news.example:8443/"
      })
  void otherPortsAreRefused(String address) {
    web.server.redirect("/away", 302, address);
    refused(address, "port ");
    refused("http://news.example/away", "port ");
    assertThat(web.server.paths()).containsExactly("/away");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://news.example/", "gopher://x/", "http://a@b/"})
  void aRedirectLeadsOnlyToTheWeb(String location) {
    web.server.redirect("/away", 302, location);
    refused("http://news.example/away", "redirected to what is not fetched");
  }

  @Test
  void redirectsInACircleAndWithoutEndAreGivenUp() {
    web.server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
    failed("http://news.example/a", "circle");
    for (int i = 0; i < 9; i++) {
      web.server.redirect("/" + i, 302, "/" + (i + 1));
    }
    failed("http://news.example/0", "more than 5 times");
    web.server.on("/n", (a, out) -> out.write(answer("302 Found", "", "")));
    failed("http://news.example/n", "nowhere");
  }

  @Test
  void anEndlessBodyIsCutOff() {
    web.server.on(
        "/a",
        (a, out) -> {
          out.write(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
          byte[] chunk = ascii("1000\r\n" + "x".repeat(4096) + "\r\n");
          while (true) {
            out.write(chunk);
          }
        });
    refused("http://news.example/a", "larger than 4 MB");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsNotRead() {
    web.server.on(
        "/a",
        (a, out) -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx")));
    refused("http://news.example/a", "larger than 4 MB");
  }

  @Test
  void aSlowDripIsCutOffAtTheDeadlineThoughNeverSilent() {
    web.limits(quick());
    web.server.page("/robots.txt", "");
    web.server.on("/body", (a, out) -> drip(out, "HTTP/1.1 200 OK\r\n\r\n", "x"));
    web.server.on("/head", (a, out) -> drip(out, "HTTP/1.1 200 OK\r\nX: ", "x"));
    web.server.on("/lines", (a, out) -> drip(out, "", "HTTP/1.1 100 Continue\r\n\r\n"));
    failed("http://news.example/body", "longer than 400 ms");
    failed("http://news.example/head", "longer than 400 ms");
    failed("http://news.example/lines", "longer than 400 ms");
  }

  private static void drip(OutputStream out, String first, String then)
      throws IOException, InterruptedException {
    out.write(ascii(first));
    while (true) {
      out.write(ascii(then));
      out.flush();
      Thread.sleep(20);
    }
  }

  @Test
  void aSilentServerIsCutOff() {
    web.limits(quick());
    web.server.page("/robots.txt", "");
    web.server.on("/a", (a, out) -> Thread.sleep(20_000));
    failed("http://news.example/a", "longer than");
  }

  @Test
  void aPackedBombIsNotUnpacked() throws IOException {
    byte[] bomb = bomb(64 << 20);
    web.server.on("/a", (a, out) -> out.write(answer("200 OK", "Content-Encoding: gzip", bomb)));
    refused("http://news.example/a", "100 times its size");
    web.limits(
        new Limits(
            5,
            4 << 20,
            8 << 20,
            1 << 20,
            8 << 10,
            50,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20)));
    refused("http://news.example/a", "larger than 8 MB unpacked");
  }

  private static byte[] bomb(int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  @Test
  void aPackingThatWasNotAskedForIsRefused() {
    web.server.on("/a", (a, out) -> out.write(answer("200 OK", "Content-Encoding: br", "x")));
    web.server.on(
        "/b", (a, out) -> out.write(answer("200 OK", "Content-Encoding: gzip, gzip", "x")));
    refused("http://news.example/a", "\"br\"");
    refused("http://news.example/b", "\"gzip, gzip\"");
  }

  @Test
  void aDamagedPackedBodyIsToldFromABrokenOne() throws IOException {
    byte[] whole = bomb(50_000);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    web.server.on("/a", (a, out) -> out.write(answer("200 OK", "Content-Encoding: gzip", "")));
    web.server.on("/b", (a, out) -> out.write(answer("200 OK", "Content-Encoding: gzip", half)));
    web.server.on(
        "/c", (a, out) -> out.write(answer("200 OK", "Content-Encoding: gzip", "not packed")));
    failed("http://news.example/a", "broke off");
    failed("http://news.example/b", "broke off");
    failed("http://news.example/c", "damaged");
  }

  @Test
  void aGiantHeadIsRefused() {
    web.server.on(
        "/line",
        (a, out) ->
            out.write(ascii("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1 << 20) + "\r\n\r\nbody")));
    web.server.on(
        "/lines",
        (a, out) -> out.write(ascii("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(9999) + "\r\nbody")));
    refused("http://news.example/line", "head of its answer");
    refused("http://news.example/lines", "head of its answer");
  }

  @Test
  void aBodyThatBreaksOffIsNoPage() {
    web.server.on(
        "/a", (a, out) -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")));
    web.server.on(
        "/b",
        (a, out) ->
            out.write(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf")));
    web.server.on("/c", (a, out) -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Ty")));
    failed("http://news.example/a", "broke off");
    failed("http://news.example/b", "broke off");
    failed("http://news.example/c", "");
  }

  @Test
  void whatIsNotHttpIsNoPage() {
    web.server.on("/a", (a, out) -> out.write(ascii("SSH-2.0-Something\r\n")));
    web.server.on("/b", (a, out) -> out.write(new byte[20_000]));
    web.server.on("/c", (a, out) -> out.flush());
    web.server.on(
        "/d",
        (a, out) ->
            out.write(ascii("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")));
    web.server.on(
        "/e", (a, out) -> out.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nbody")));
    failed("http://news.example/a", "news.example");
    assertThat(web.fetch("http://news.example/b")).isNotInstanceOf(Fetched.class);
    failed("http://news.example/c", "hung up");
    failed("http://news.example/d", "");
    assertThat(web.fetch("http://news.example/e")).isNotInstanceOf(Fetched.class);
  }

  @Test
  void aPictureIsRefusedBeforeItIsRead() {
    web.server.on(
        "/a",
        (a, out) -> {
          out.write(ascii("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"));
          out.flush();
          Thread.sleep(20_000);
        });
    refused("http://news.example/a", "a picture (image/png)");
  }

  @Test
  void anUnknownHostIsNamed() {
    failed("http://nowhere.invalid/", "no host nowhere.invalid");
  }

  @Test
  void aClosedPortIsNamed() throws IOException {
    web.server.close();
    failed("http://news.example/", "news.example accepts no connection");
  }

  @Test
  void aHostThatNeverAnswersIsLeftAloneAfterTheThirdTime() throws IOException {
    web.server.close();
    try (Fetcher fetcher = web.fetcher()) {
      for (int i = 0; i < 5; i++) {
        fetcher.fetch(WebAddress.of("http://news.example/" + i), null);
      }
      assertThat(web.connected).hasSize(3);
      assertThat(fetcher.fetch(WebAddress.of("http://news.example/"), null))
          .isInstanceOfSatisfying(
              Failed.class, f -> assertThat(f.advice()).isEqualTo("Try again in 5 minutes."));
      web.pass(Duration.ofMinutes(5));
      fetcher.fetch(WebAddress.of("http://news.example/"), null);
      assertThat(web.connected).hasSize(4);
    }
  }

  @Test
  void robotsThatLeadInwardsAreNotFetched() {
    web.server.redirect("/robots.txt", 302, "http://127.0.0.1/robots.txt").page("/a", "a");
    assertThat(web.fetch("http://news.example/a")).isNotInstanceOf(Fetched.class);
    assertThat(web.connected).hasSize(1);
  }

  @Test
  void anEndlessRobotsFileIsReadToItsCap() {
    web.server.on(
        "/robots.txt",
        (a, out) -> {
          out.write(
              ascii(
                  "HTTP/1.1 200 OK\r\n"
                      + "Content-Type: text/plain\r\n\r\n"
                      + "User-agent: *\n"
                      + "Disallow: /x\n"));
          while (true) {
            out.write(ascii("# and so on and on\n"));
          }
        });
    web.server.page("/a", "a").page("/x", "x");
    assertThat(web.fetch("http://news.example/a")).isInstanceOf(Fetched.class);
    assertThat(web.fetch("http://news.example/x")).isInstanceOf(Refused.class);
  }

  @Test
  void withTheSwitchPrivateAddressesAndPortsAreFetched() {
    web.server.page("/a", "a");
    try (Fetcher fetcher = web.fetcher(Reach.ANYWHERE)) {
      assertThat(fetcher.fetch(WebAddress.of("http://127.0.0.1:8080/a"), null))
          .isInstanceOf(Fetched.class);
    }
  }
}
