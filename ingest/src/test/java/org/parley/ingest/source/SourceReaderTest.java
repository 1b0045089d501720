package org.parley.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.ingest.fetch.LocalServer.answer;
import static org.parley.ingest.fetch.LocalServer.ascii;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.fetch.TestWeb;
import org.parley.ingest.fetch.WebAddress;
import org.parley.ingest.file.Problem;
import org.parley.report.Draft;
import org.parley.report.ReportKind;

/** Sources of all kinds through the one entry point, and the same again without a network. */
class SourceReaderTest {
  private final TestWeb web = new TestWeb();

  @TempDir private Path data = Path.of("");

  @AfterEach
  void close() throws IOException {
    web.close();
  }

  private static final class Told implements SourceVisitor {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> fetched = new ArrayList<>();

    @Override
    public void draft(Draft draft) {
      drafts.add(draft);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void note(String source, String words) {
      notes.add(source + ": " + words);
    }

    @Override
    public void fetching(WebAddress address, int number, int of) {
      fetched.add(number + "/" + of);
    }

    List<String> titles() {
      return drafts.stream().map(Draft::title).toList();
    }
  }

  private Told read(int most, String... sources) throws IOException {
    try (Web live = new LiveWeb(web::fetcher, data)) {
      return read(live, most, sources);
    }
  }

  private Told offline(String... sources) throws IOException {
    try (Web kept = new KeptWeb(data)) {
      return read(kept, 20, sources);
    }
  }

  private static Told read(Web web, int most, String... sources) {
    Told told = new Told();
    InputStream in = new ByteArrayInputStream(ascii("Ferry talks\n\nThe ferry talks resumed.\n"));
    new SourceReader(web, most, in).read(List.of(sources), told);
    return told;
  }

  static String page(String title, String words) {
    return "<!doctype html><html lang=en><head><title>"
        + title
        + "</title><meta property=\"article:published_time\""
        + " content=\"2031-03-03T08:00:00Z\"></head><body><article><h1>"
        + title
        + "</h1><p>"
        + words
        + " The delegations met for three hours in the harbour office on Monday.</p><p>Both sides"
        + " said that the talks would go on next week, and gave no further details of what had"
        + " been discussed behind closed doors.</p></article></body></html>";
  }

  private static String item(String link, String title, String description) {
    return "<item><title>"
        + title
        + "</title><link>"
        + link
        + "</link><description>"
        + description
        + "</description></item>";
  }

  private static String rss(String... items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour Post</title>"
        + "<link>http://news.example/</link><description>d</description><language>en-GB</language>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private void feed(String... items) {
    web.server.on(
        "/feed",
        (a, out) -> out.write(answer("200 OK", "Content-Type: application/rss+xml", rss(items))));
  }

  @Test
  void anAddressOfAPageIsAReport() throws IOException {
    web.server.page("/a", page("Ferry talks resume", "Talks on the ferry resumed."));
    Told told = read(20, "http://news.example/a");
    assertThat(told.titles()).containsExactly("Ferry talks resume");
    assertThat(told.drafts.get(0).source()).isEqualTo("http://news.example/a");
    assertThat(told.problems).isEmpty();
  }

  @Test
  void theEncodingThatTheServerNamesIsUsed() throws IOException {
    byte[] polish =
        page("Rozmowy o żegludze", "Rozmowy zostały wznowione w poniedziałek po przerwie.")
            .getBytes(Charset.forName("ISO-8859-2"));
    web.server.on(
        "/a",
        (a, out) ->
            out.write(answer("200 OK", "Content-Type: text/html; charset=iso-8859-2", polish)));
    assertThat(read(20, "http://news.example/a").titles()).containsExactly("Rozmowy o żegludze");
  }

  @Test
  void theItemsOfAFeedAreFetchedAsPagesUpToTheLimit() throws IOException {
    feed(item("/a", "A", "a"), item("b", "B", "b"), item("http://news.example/c", "C", "c"));
    web.server.page("/a", page("First talks", "One."));
    web.server.page("/b", page("Second talks", "Two."));
    web.server.page("/c", page("Third talks", "Three."));
    Told told = read(2, "http://news.example/feed");
    assertThat(told.titles()).containsExactly("First talks", "Second talks");
    assertThat(told.drafts).allMatch(draft -> draft.kind() == ReportKind.NEWS);
    assertThat(told.fetched).containsExactly("1/1", "1/2", "2/2");
    assertThat(told.notes).singleElement().asString().contains("it lists 3, the first 2");
    assertThat(web.server.paths()).containsExactly("/feed", "/a", "/b");
  }

  @Test
  void whereThePageCannotBeHadTheFeedsOwnTextIsASummary() throws IOException {
    feed(
        item(
            "/gone",
            "Talks &amp; tea",
            "&lt;p&gt;The talks broke off.&lt;/p&gt;&lt;p&gt;Tea was served.&lt;/p&gt;"),
        item("http://127.0.0.1/inner", "Inner", "It leads inwards."),
        item("/empty", "No words", ""));
    Told told = read(20, "http://news.example/feed");
    assertThat(told.titles()).containsExactly("Talks & tea", "Inner");
    Draft summary = told.drafts.get(0);
    assertThat(summary.kind()).isEqualTo(ReportKind.SUMMARY);
    assertThat(summary.outlet()).isEqualTo("Harbour Post");
    assertThat(summary.language()).isEqualTo("en");
    assertThat(summary.url()).isEqualTo("http://news.example/gone");
    assertThat(summary.blocks())
        .extracting(b -> b.text())
        .containsExactly("The talks broke off.", "Tea was served.");
    assertThat(told.problems)
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.MISSING, Problem.Kind.REFUSED, Problem.Kind.MISSING);
    assertThat(told.problems).allMatch(p -> !p.toString().contains("\n"));
    assertThat(web.connected)
        .allMatch(a -> a.getAddress().getHostAddress().equals("93.184.216.34"));
  }

  @Test
  void theNewestPagesOfASitemapAreRead() throws IOException {
    web.server.page(
        "/sitemap.xml",
        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + "<url><loc>http://news.example/old</loc><lastmod>2030-01-01</lastmod></url>"
            + "<url><loc>http://news.example/undated</loc></url>"
            + "<url><loc>http://news.example/new</loc><lastmod>2031-03-02</lastmod></url>"
            + "<url><loc>http://news.example/newer</loc><lastmod>2031-03-03</lastmod></url>"
            + "</urlset>");
    web.server.page("/new", page("New talks", "One."));
    web.server.page("/newer", page("Newer talks", "Two."));
    Told told = read(2, "http://news.example/sitemap.xml");
    assertThat(told.titles()).containsExactly("Newer talks", "New talks");
    assertThat(web.server.paths()).containsExactly("/sitemap.xml", "/newer", "/new");
  }

  @Test
  void anIndexOfPackedSitemapsLeadsToTheNewestOfThem() throws IOException {
    web.server.page(
        "/index.xml",
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
            + "<sitemap><loc>http://news.example/sitemap-1.xml.gz</loc>"
            + "<lastmod>2031-03-03</lastmod></sitemap></sitemapindex>");
    byte[] packed =
        gzip(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<url><loc>http://news.example/a</loc></url></urlset>");
    web.server.on(
        "/sitemap-1.xml.gz",
        (a, out) -> out.write(answer("200 OK", "Content-Type: application/gzip", packed)));
    web.server.page("/a", page("Packed talks", "One."));
    assertThat(read(20, "http://news.example/index.xml").titles()).containsExactly("Packed talks");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void aFrontPageNamesItsFeed() throws IOException {
    web.server.page(
        "/",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head>"
            + "<body><a href=/a>A</a></body></html>");
    Told told = read(20, "http://news.example/");
    assertThat(told.drafts).isEmpty();
    assertThat(told.problems).singleElement().asString().contains("http://news.example/feed");
  }

  @Test
  void whatIsNoTextIsNamed() throws IOException {
    byte[] zip = ascii("PK\003\004" + "x\0\1".repeat(400));
    web.server.on("/a", (a, out) -> out.write(answer("200 OK", "Content-Type: text/plain", zip)));
    Told told = read(20, "http://news.example/a");
    assertThat(told.drafts).isEmpty();
    assertThat(told.problems).singleElement().asString().contains("http://news.example/a", "zip");
  }

  @Test
  void reportsInJsonAreReadFromAnAddressToo() throws IOException {
    web.server.on(
        "/a",
        (a, out) ->
            out.write(
                answer(
                    "200 OK",
                    "Content-Type: application/json",
                    "{\"title\":\"Lines\",\"text\":\"The talks resumed on Monday.\"}")));
    assertThat(read(20, "http://news.example/a").titles()).containsExactly("Lines");
  }

  @Test
  void pathsAddressesAndStandardInputAreReadInTheirOrder() throws IOException {
    Path file = Files.writeString(data.resolve("x.txt"), "From a file\n\nThe talks began.\n");
    web.server.page("/a", page("From an address", "One."));
    Told told = read(20, "-", "http://news.example/a", file.toString(), "http://:bad/");
    assertThat(told.drafts)
        .extracting(Draft::source)
        .containsExactly("standard input", "http://news.example/a", file.toString());
    assertThat(told.problems).singleElement().asString().startsWith("http://:bad/: ");
  }

  @Test
  void whatWasFetchedIsReadAgainWithoutANetwork() throws IOException {
    feed(item("/a", "A", "a"), item("/moved", "B", "b"), item("/gone", "C", "Gone for good."));
    web.server.page("/a", page("First talks", "One."));
    web.server.redirect("/moved", 301, "http://other.example/b");
    web.server.page("other.example/b", page("Moved talks", "Two."));
    Told live = read(20, "http://news.example/feed");
    assertThat(live.titles()).containsExactly("First talks", "Moved talks", "C");
    web.close();
    int connections = web.connected.size();
    Told kept = offline("http://news.example/feed");
    assertThat(kept.drafts).isEqualTo(live.drafts);
    assertThat(web.connected).hasSize(connections);
    assertThat(offline("http://news.example/moved").drafts).isEqualTo(live.drafts.subList(1, 2));
  }

  @Test
  void theNewestAnswerOfAnAddressIsTheOneKept() throws IOException {
    web.server.page("/a", page("First wording", "One."));
    read(20, "http://news.example/a");
    web.pass(Duration.ofDays(2));
    web.server.page("/a", page("Second wording", "One."));
    read(20, "http://news.example/a");
    assertThat(offline("http://news.example/a").titles()).containsExactly("Second wording");
  }

  @Test
  void whatWasNeverFetchedIsNamedOffline() throws IOException {
    Told told = offline("http://news.example/a");
    assertThat(told.drafts).isEmpty();
    assertThat(told.problems).singleElement().asString().contains("--offline");
  }

  @Test
  void whatCannotBeKeptIsNotRead() throws IOException {
    Files.writeString(data.resolve("warc"), "a file where the folder should be");
    web.server.page("/a", page("Unkept", "One."));
    Told told = read(20, "http://news.example/a");
    assertThat(told.drafts).isEmpty();
    assertThat(told.problems).singleElement().asString().contains("cannot be kept", "--data");
  }

  @Test
  void nothingIsKeptWhereNothingIsFetched() throws IOException {
    Path file = Files.writeString(data.resolve("x.txt"), "From a file\n\nThe talks began.\n");
    read(20, file.toString());
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws IOException {
    List<String> asked = new ArrayList<>();
    String page = page("Ferry talks resume", "Talks on the ferry resumed.");
    web.server.on(
        "/a",
        (request, out) -> {
          boolean again = request.header("if-none-match").equals("\"1\"");
          asked.add(again ? "conditional" : "whole");
          out.write(
              again
                  ? ascii("HTTP/1.1 304 Not Modified\r\n\r\n")
                  : answer("200 OK", "Content-Type: text/html\r\nETag: \"1\"", page));
        });
    Told first = read(20, "http://news.example/a");
    web.pass(Duration.ofHours(1));
    Told second = read(20, "http://news.example/a");
    assertThat(asked).containsExactly("whole", "conditional");
    assertThat(second.problems).isEmpty();
    assertThat(second.drafts).isEqualTo(first.drafts);
    try (Web live = new LiveWeb(web::fetcher, data)) {
      read(live, 20, "http://news.example/a", "http://news.example/a");
    }
    assertThat(asked).containsExactly("whole", "conditional", "conditional", "conditional");
  }

  @Test
  void whatChangedSinceIsSentWholeAndCountsFromThenOn() throws IOException {
    List<String> titles = new ArrayList<>(List.of("Ferry talks resume", "Ferry talks end"));
    List<String> tags = new ArrayList<>();
    web.server.on(
        "/a",
        (request, out) -> {
          tags.add(request.header("if-none-match"));
          String title = titles.remove(0);
          out.write(
              answer(
                  "200 OK",
                  "Content-Type: text/html\r\nETag: \"" + titles.size() + "\"",
                  page(title, "Talks on the ferry.")));
        });
    try (Web live = new LiveWeb(web::fetcher, data)) {
      read(live, 20, "http://news.example/a");
      web.pass(Duration.ofHours(1));
      assertThat(read(live, 20, "http://news.example/a").titles())
          .containsExactly("Ferry talks end");
    }
    assertThat(tags.get(1)).isEqualTo("\"1\"");
    assertThat(offline("http://news.example/a").titles()).containsExactly("Ferry talks end");
  }
}
