package org.parley.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

/** What the OWASP Top Ten warns of, tried on a running desk. */
class HostileInputTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");
  private static final Pattern HANDLER =
      Pattern.compile("<[^>]*\\son[a-z]+\\s*=|<script(?! src=\"/assets/)|<iframe|<object|srcdoc");

  @SuppressWarnings("NullAway.Init")
  private static RunningDesk desk;

  @SuppressWarnings("NullAway.Init")
  private static String report;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    desk = new RunningDesk(folder);
    String hostile =
        RunningDesk.json(
                "Talks " + SCRIPT + IMAGE,
                "Post " + IMAGE,
                "Talks opened in Lindmar. \"We "
                    + SCRIPT
                    + " signed,\" said Anna"
                    + SCRIPT
                    + " Belmond."
                    + " The envoy, javascript:alert(1), came on Monday.")
            .replaceFirst("\\{", "{\"url\":\"javascript:alert(document.domain)\",");
    desk.handIn(hostile);
    report = desk.json("/api/v1/search?q=talks").at("/hits/0/id").asText();
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  @Test
  void noFieldOfAReportBecomesMarkupOnAnyPage() {
    String story = desk.json("/api/v1/stories").at("/stories/0/id").asText();
    for (String path :
        List.of(
            "/",
            "/stories/" + story,
            "/stories/" + story + "/edit",
            "/reports/" + report,
            "/actors",
            "/watches?story=" + story,
            "/watches?actor=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
            "/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "/search?q=talks&outlet=%3Cscript%3Ealert(1)%3C/script%3E",
            "/share?title=%3Cscript%3E&url=javascript:alert(1)&text=%22%3E%3Cimg%20onerror=a%3E",
            "/login?next=%22%3E%3Cscript%3E",
            "/sources")) {
      HttpResponse<String> page = desk.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(HANDLER.matcher(page.body()).find()).as(path).isFalse();
      assertThat(page.body()).as(path).doesNotContain("href=\"javascript:alert");
      String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void noFieldOfAReportBecomesMarkupInAFeedOrAFormulaInATable() {
    String story = desk.json("/api/v1/stories").at("/stories/0/id").asText();
    assertThat(desk.get("/api/v1/changes.atom").body())
        .doesNotContain(SCRIPT)
        .doesNotContain("<img");
    assertThat(desk.get("/api/v1/stories/" + story + "/dossier.md").body()).doesNotContain(SCRIPT);
    for (String path : List.of("/dossier", "/dossier.jsonld", "/annotations")) {
      HttpResponse<String> answer = desk.get("/api/v1/stories/" + story + path);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("json");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void noPathLeadsOutOfWhatIsServed() {
    for (String path :
        List.of(
            "/assets/x/..%2f..%2ftokens.json",
            "/assets/x/%2e%2e/%2e%2e/tokens.json",
            "/assets/..%5c..%5ctokens.json",
            "/assets/x/....//tokens.json",
            "/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd",
            "/reports/..%2f..%2ftokens.json",
            "/reports/%2e%2e%2ftokens.json",
            "/stories/..;/tokens.json",
            "/api/v1/reports/..%2f..%2f..%2fetc%2fpasswd/text",
            "/tokens.json",
            "/assets/x/desk.css%00.svg")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).as(path).doesNotContain("fingerprint").doesNotContain("root:");
    }
  }

  @Test
  void whatAPersonTypesBecomesNoMarkup() {
    HttpResponse<String> form = desk.get("/watches");
    Matcher proof = PROOF.matcher(form.body());
    assertThat(proof.find()).isTrue();
    String cookie = form.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    HttpResponse<String> made =
        desk.ask(
            "/watches",
            "kind=words&target=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&proof=" + proof.group(1),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            cookie);
    assertThat(made.statusCode()).isEqualTo(302);
    assertThat(HANDLER.matcher(desk.get("/watches").body()).find()).isFalse();
  }

  @Test
  void aPageIsOnlyTakenInThroughOurOwnForm() {
    assertThat(desk.get("/share?url=https://news.example/a&title=T").body())
        .contains("news.example");
    String form = "application/x-www-form-urlencoded";
    String body = "url=https%3A%2F%2Fnews.example%2Fa&what=page";
    assertThat(desk.ask("/share", body, "Content-Type", form).statusCode()).isEqualTo(403);
    assertThat(
            desk.ask("/share", body, "Content-Type", form, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    HttpResponse<String> arriving =
        desk.get("/share?url=https://news.example/a", "Sec-Fetch-Site", "cross-site");
    assertThat(arriving.headers().firstValue("Refresh"))
        .hasValue("0; url=/share?url=https://news.example/a");
    assertThat(arriving.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(desk.json("/manifest.webmanifest").at("/share_target/action").asText())
        .isEqualTo("/share");
  }
}
