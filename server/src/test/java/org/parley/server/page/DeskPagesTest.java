package org.parley.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

class DeskPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static RunningDesk desk;

  @BeforeAll
  static void open() throws IOException {
    desk = new RunningDesk(folder);
    desk.handIn(
        RunningDesk.json(
            "Harbour talks open in Lindmar",
            "Harbour Post",
            "Delegates opened harbour talks in Lindmar on Tuesday. \"We came to sign,\" said"
                + " Anna Belmond. The ferries wait."),
        RunningDesk.json(
            "Harbour talks " + ATTACK,
            "Tide " + ATTACK,
            "Delegates opened harbour talks in Lindmar on Tuesday. \"We came "
                + ATTACK
                + " to sign,\" said Anna Belmond. Nobody signed."));
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  private static List<String> pages() {
    List<String> pages =
        new ArrayList<>(
            List.of("/", "/actors", "/sources", "/search?q=talks", "/search", "/login"));
    for (JsonNode story : desk.json("/api/v1/stories").get("stories")) {
      String id = story.get("id").asText();
      pages.add("/stories/" + id);
      JsonNode dossier = desk.json("/api/v1/stories/" + id + "/dossier");
      dossier.get("reports").forEach(report -> pages.add("/reports/" + report.get("id").asText()));
      dossier
          .get("actors")
          .forEach(
              actor ->
                  pages.add(
                      "/actors/"
                          + URLEncoder.encode(actor.get("name").asText(), StandardCharsets.UTF_8)
                              .replace("+", "%20")));
    }
    return pages;
  }

  @Test
  void everyPageIsThereAndForbidsWhatItDoesNotNeed() {
    for (String page : pages()) {
      HttpResponse<String> answer = desk.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(page)
          .hasValueSatisfying(type -> assertThat(type).matches("text/html; ?charset=utf-8"));
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(page)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }
  }

  @Test
  void whatReportsHoldIsNeverMarkup() {
    for (String page : pages()) {
      assertThat(desk.get(page).body())
          .as(page)
          .doesNotContain("<script>alert")
          .doesNotContain("<img")
          .doesNotContainPattern("<[a-z][^>]*\\son[a-z]+=")
          .doesNotContainPattern("<[a-z][^>]*\\sstyle=")
          .doesNotContainPattern("<script(?! src=\"/assets/)");
    }
  }

  @Test
  void whatIsAskedForIsNeverMarkup() {
    for (String page :
        List.of(
            "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22onfocus%3D",
            "/search?outlet=%22%3E%3Cscript%3Ealert(1)&from=%22%3E%3Cscript%3E&to=%22%3E",
            "/actors/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/stories/%3Cscript%3Ealert(1)",
            "/login?next=%22%3E%3Cscript%3Ealert(1)")) {
      assertThat(desk.get(page).body())
          .as(page)
          .doesNotContain("<script>")
          .doesNotContainPattern("=\"[^\"]*\"onfocus");
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (String page : pages()) {
      Matcher links = LINK.matcher(desk.get(page).body());
      while (links.find()) {
        String link = links.group(1).replace("&amp;", "&");
        assertThat(desk.get(link).statusCode()).as(page + " to " + link).isEqualTo(200);
      }
    }
  }

  @Test
  void aPathNeverLeavesWhatIsServed() {
    String assets = "/assets/x/";
    for (String path :
        List.of(
            assets + "..%2f..%2fdesk.jte",
            assets + "%2e%2e%2fAssets.class",
            assets + "..%5c..%5cdesk.css",
            assets + "package-info.class",
            "/assets/../../journal.ndjson",
            "/assets/%2e%2e/tokens.json",
            "/reports/..%2f..%2ftokens.json",
            "/stories/%00",
            "/tokens.json",
            "/journal.ndjson")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void styleAndScriptMayBeKeptForEver() {
    Matcher style =
        Pattern.compile("href=\"(/assets/[^\"]+desk\\.css)\"").matcher(desk.get("/").body());
    assertThat(style.find()).isTrue();
    assertThat(desk.get(style.group(1)).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
  }

  @Test
  void aStoryThatHasNotChangedIsNotSentAgain() {
    String story = "/stories/" + desk.json("/api/v1/stories").at("/stories/0/id").asText();
    HttpResponse<String> first = desk.get(story);
    String tag = first.headers().firstValue("ETag").orElse("");
    assertThat(tag).isNotEmpty();
    HttpResponse<String> second = desk.get(story, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void anEarlierRevisionIsShownUnderItsOwnAddress() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String text : List.of("The quay pact is near.", "The quay pact is signed.")) {
      String report =
          RunningDesk.json("Quay pact", "Quay News", text + " Anna Belmond said so in Orrin.")
              .replaceFirst("\\{", "{\"url\":\"https://quay.example/pact\",");
      desk.handIn(report);
      HttpResponse<String> known =
          desk.ask("/api/v1/reports", report, "Content-Type", "application/json");
      ids.add(JSON.readTree(known.body()).at("/reports/0").asText());
    }
    HttpResponse<String> earlier = desk.get("/reports/" + ids.get(0));
    assertThat(earlier.statusCode()).isEqualTo(200);
    assertThat(earlier.body())
        .contains("pact is near")
        .doesNotContain("pact is signed")
        .contains("An earlier revision")
        .contains("href=\"/reports/" + ids.get(1) + "\"");
    assertThat(desk.get("/reports/" + ids.get(1)).body())
        .contains("pact is signed")
        .doesNotContain("An earlier revision");
  }

  @Test
  void theFirstVisitHasSeenAllThereIsAndALaterOneIsToldWhatIsNew() {
    HttpResponse<String> first = desk.get("/");
    assertThat(first.body()).contains("Nothing has changed.");
    HttpResponse<String> later = desk.get("/", "Cookie", "parley-seen=0");
    assertThat(later.body()).contains("Story opened").contains("Mark as seen");
    assertThat(desk.get("/?show=changed", "Cookie", "parley-seen=0").body())
        .contains("Harbour talks");
  }

  @Test
  void aSearchShowsTheSentenceWithTheWordsMarked() {
    assertThat(desk.get("/search?q=ferries").body())
        .contains("<mark>ferries</mark>")
        .containsPattern("href=\"/reports/[a-z2-7]+#s\\d\"");
    assertThat(desk.get("/search?q=zeppelins").body()).contains("Nothing found");
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    for (String path : List.of("/stories/none", "/reports/none", "/actors/Nobody", "/nowhere")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("Not here");
    }
  }
}
