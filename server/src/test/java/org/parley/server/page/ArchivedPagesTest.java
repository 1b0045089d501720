package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.report.Report;
import org.parley.server.RunningDesk;
import org.parley.store.InMemoryStore;

class ArchivedPagesTest {
  private static final String ADDRESS = "https://post.example/harbour";
  private static final Pattern KEPT = Pattern.compile("href=\"(/reports/[^\"]+/page)\"");
  private static final String TEXT =
      "Delegates opened harbour talks in Lindmar on Tuesday. \"We came to sign,\" said Anna"
          + " Belmond.";

  /** Keeps for each text a page that holds it, and a script. */
  private static final class Kept implements ArchivedPages {
    @Override
    public boolean mayHold(String source) {
      return source.equals(ADDRESS);
    }

    @Override
    public ArchivedPage of(Report report) {
      String html = "<script>alert(1)</script><p>" + report.text() + "</p>";
      return new ArchivedPage(
          ADDRESS,
          Instant.parse("2031-04-02T10:15:00Z"),
          List.of(
              new ArchivedPage.Line(false, "Menu <b>Home</b>"),
              new ArchivedPage.Line(false, report.text())),
          html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static RunningDesk desk(Path folder) throws Exception {
    return new RunningDesk(
        folder,
        "127.0.0.1",
        List.of(),
        new InMemoryStore(),
        List.of(),
        new Kept(),
        InstantSource.system());
  }

  private static String report(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "Harbour talks open");
    fields.put("outlet", "Harbour Post");
    fields.put("source", ADDRESS);
    fields.put("url", ADDRESS);
    fields.put("published", "2031-04-02");
    fields.put("text", text);
    return new ObjectMapper().valueToTree(fields).toString();
  }

  @Test
  void eachRevisionLeadsToThePageItWasReadFrom(@TempDir Path folder) throws Exception {
    try (RunningDesk desk = desk(folder)) {
      desk.handIn(report(TEXT));
      String first = desk.json("/api/v1/search?q=harbour").at("/hits/0/id").asText();
      desk.handIn(report(TEXT + " Nobody signed on Tuesday."));
      JsonNode hits = desk.json("/api/v1/search?q=signed");
      String second = hits.at("/hits/0/id").asText();
      assertThat(second).isNotEqualTo(first);

      String page = desk.get("/reports/" + second).body();
      assertThat(page)
          .contains("href=\"/reports/" + first + "\"")
          .contains("href=\"/reports/" + second + "/page\"");
      Matcher kept = KEPT.matcher(desk.get("/reports/" + first).body());
      assertThat(kept.find()).isTrue();
      assertThat(kept.group(1)).isEqualTo("/reports/" + first + "/page");
      String archived = desk.get(kept.group(1)).body();
      assertThat(archived)
          .contains("We came to sign")
          .doesNotContain("Nobody signed")
          .contains("Menu &lt;b&gt;Home")
          .contains("2 Apr 2031, 10:15 UTC");
      assertThat(desk.get("/reports/" + second + "/page").body()).contains("Nobody signed");
    }
  }

  @Test
  void thePageItselfIsAFileThatRunsNothing(@TempDir Path folder) throws Exception {
    try (RunningDesk desk = desk(folder)) {
      desk.handIn(report(TEXT), RunningDesk.json("Flood", "Gazette", "The Tamsel flooded."));
      String id = desk.json("/api/v1/search?q=harbour").at("/hits/0/id").asText();
      HttpResponse<String> file = desk.get("/reports/" + id + "/page.html");
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .contains("attachment");
      assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
          .isEqualTo("sandbox; default-src 'none'");
      assertThat(file.headers().firstValue("X-Content-Type-Options").orElse(""))
          .isEqualTo("nosniff");

      String other = desk.json("/api/v1/search?q=flooded").at("/hits/0/id").asText();
      assertThat(desk.get("/reports/" + other).body()).doesNotContain("as it was fetched");
      assertThat(desk.get("/reports/" + other + "/page").statusCode()).isEqualTo(404);
      assertThat(desk.get("/reports/none/page").statusCode()).isEqualTo(404);
    }
  }
}
