package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses on the command line, from a server on this machine. */
class AddressTest {
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> agents = new ArrayList<>();

  @TempDir private Path data = Path.of("");
  private HttpServer server = serverOnThisMachine();

  private static HttpServer serverOnThisMachine() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          String page = pages.get(exchange.getRequestURI().getPath());
          byte[] bytes = (page == null ? "" : page).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Ran read(String... more) {
    return run("read", more);
  }

  private Ran run(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--data", data.toString()));
    args.addAll(List.of(more));
    return Ran.of(args.toArray(String[]::new));
  }

  private static String page(String outlet, String title, String words) {
    return "<html lang=en><head><title>"
        + title
        + "</title><meta property=og:site_name content='"
        + outlet
        + "'><meta property=article:published_time content='2026-05-04T10:00:00Z'></head>"
        + "<body><article><h1>"
        + title
        + "</h1><p>"
        + words
        + "</p><p>The bridge over the Lenn"
        + " has been closed to traffic since the flood of last autumn, and people of both towns"
        + " have asked for it to be opened again.</p></article></body></html>";
  }

  private void feed() {
    pages.put(
        "/feed",
        "<rss version='2.0'><channel><title>Lenn Herald</title><link>/</link><item><title>A</title>"
            + "<link>"
            + address("/a")
            + "</link></item><item><title>B</title><link>"
            + address("/b")
            + "</link></item></channel></rss>");
    pages.put(
        "/a",
        page(
            "Lenn Herald",
            "Mayor signs the bridge agreement",
            "Mayor Ana Holt signed the agreement on the bridge on Monday. “The bridge will open"
                + " in June,” Holt said."));
    pages.put(
        "/b",
        page(
            "Valley Times",
            "Holt signs agreement on the Lenn bridge",
            "Ana Holt, the mayor, signed the agreement on the bridge on Monday. “The bridge will"
                + " open in July,” Holt said."));
  }

  @Test
  void aDossierIsRebuiltOfflineFromWhatWasKept() {
    feed();
    Ran live = read("--allow-private-addresses", "--format", "json", address("/feed"));
    assertThat(live.err()).isEmpty();
    assertThat(live.status()).isZero();
    assertThat(live.out()).contains("Lenn Herald", "Valley Times", "will open in June");
    assertThat(agents).isNotEmpty().allMatch(agent -> agent.equals("Parley/0.1.0"));
    server.stop(0);
    Ran kept = read("--offline", "--format", "json", address("/feed"));
    assertThat(kept.out()).isEqualTo(live.out());
    assertThat(kept.status()).isZero();
    Ran records = read("--format", "json", data.resolve("warc").toString());
    assertThat(records.out()).isEqualTo(live.out());
    assertThat(records.status()).isZero();
  }

  @Test
  void withoutTheSwitchThisMachineIsNotFetchedFrom() {
    pages.put("/a", page("Lenn Herald", "Mayor signs", "Ana Holt signed it."));
    Ran ran = read(address("/a"), "http://127.0.0.1/a");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("port ", "127.0.0.1 leads to this machine", "--allow-private-addresses")
        .doesNotContain("Exception");
    assertThat(agents).isEmpty();
  }

  @Test
  void whatCannotBeHadIsNamedAndTheRestIsRead() {
    pages.put("/a", page("Lenn Herald", "Mayor signs", "Ana Holt signed the agreement on Monday."));
    Ran ran =
        read(
            "--allow-private-addresses",
            "--contact",
            "https://desk.example/parley",
            address("/gone"),
            address("/a"));
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains(address("/gone") + ": there is no such page (404)");
    assertThat(agents)
        .allMatch(agent -> agent.equals("Parley/0.1.0 (+https://desk.example/parley)"));
  }

  @Test
  void wrongOptionsAreNamed() {
    assertThat(read("--limit", "0", "x.txt").err()).contains("--limit");
    assertThat(read("--contact", "a b)", "x.txt").err()).contains("--contact");
  }

  @Test
  void theDataFolderIsTheOneGivenElseThatOfTheEnvironment() {
    Path home = Path.of(System.getProperty("user.home"), ".local", "share", "parley");
    assertThat(DataFolder.of(data, name -> "/elsewhere")).isEqualTo(data);
    assertThat(DataFolder.of(null, name -> "/elsewhere")).isEqualTo(Path.of("/elsewhere"));
    assertThat(DataFolder.of(null, name -> name.startsWith("XDG") ? "/share" : ""))
        .isEqualTo(Path.of("/share/parley"));
    assertThat(DataFolder.of(null, name -> name.startsWith("XDG") ? "not/absolute" : ""))
        .isEqualTo(home);
    assertThat(DataFolder.of(null, name -> "")).isEqualTo(home);
  }

  @Test
  void aPageThatWasChangedIsOneReportWithItsRevisions() {
    String before = page("Lenn Herald", "Mayor signs", "Mayor Ana Holt signed it on Monday.");
    pages.put("/a", before);
    assertThat(run("watch", "--once", "--allow-private-addresses", address("/a")).status())
        .isZero();
    pages.put(
        "/a", before.replace("Mayor signs", "Mayor signs and sails").replace("Monday", "Sunday"));
    assertThat(run("watch", "--once", "--allow-private-addresses", address("/a")).status())
        .isZero();
    Ran shown = run("show", address("/a"), "--revisions");
    assertThat(shown.out())
        .contains("Title before: Mayor signs\n")
        .contains("[-Monday.-] {+Sunday.+}");
    assertThat(shown.status()).isZero();
    assertThat(run("show", address("/b"), "--revisions").err()).contains("there is no report");
  }
}
