package org.parley.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.RunningDesk;

class AccessTest {
  private static final String REPORT =
      RunningDesk.json("Talks", "Harbour Post", "Talks opened in Lindmar. Nobody signed.");
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  private static int status(RunningDesk desk, String path, String... headers) {
    return desk.get(path, headers).statusCode();
  }

  @Test
  void aNameThatIsNotOursIsRefusedSoThatNoOtherSiteCanReadThroughABrowser() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      assertThat(status(desk, "/")).isEqualTo(200);
      assertThat(status(desk, "/", "Host", "localhost")).isEqualTo(200);
      assertThat(status(desk, "/", "Host", "evil.example")).isEqualTo(421);
      assertThat(status(desk, "/api/v1/stories", "Host", "127.0.0.1.evil.example")).isEqualTo(421);
    }
  }

  @Test
  void aPageOfAnotherSiteCannotHandIn() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      String path = "/api/v1/reports";
      String type = "application/json";
      assertThat(
              desk.ask(path, REPORT, "Content-Type", type, "Origin", "https://evil.example")
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              desk.ask(path, REPORT, "Content-Type", type, "Sec-Fetch-Site", "cross-site")
                  .statusCode())
          .isEqualTo(403);
      assertThat(desk.ask(path, REPORT, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
      assertThat(desk.get(path).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(desk.ask(path, REPORT, "Content-Type", type).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void aFormNeedsTheProofOfAPageOfOurs() throws IOException {
    try (RunningDesk desk = new RunningDesk(folder)) {
      desk.handIn(REPORT);
      HttpResponse<String> page = desk.get("/", "Cookie", "parley-seen=0");
      Matcher proof = PROOF.matcher(page.body());
      assertThat(proof.find()).isTrue();
      String visitor =
          page.headers().allValues("Set-Cookie").stream()
              .filter(cookie -> cookie.startsWith("parley-visitor="))
              .findFirst()
              .orElse("");
      assertThat(visitor).contains("HttpOnly").contains("SameSite=Strict");
      String cookie = visitor.substring(0, visitor.indexOf(';'));
      String form = "application/x-www-form-urlencoded";
      assertThat(desk.ask("/seen", "to=1", "Content-Type", form).statusCode()).isEqualTo(403);
      assertThat(
              desk.ask("/seen", "to=1&proof=x", "Content-Type", form, "Cookie", cookie)
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              desk.ask(
                      "/seen",
                      "to=1&proof=" + proof.group(1),
                      "Content-Type",
                      form,
                      "Cookie",
                      "parley-visitor=somebody-else")
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              desk.ask(
                      "/seen",
                      "to=1&proof=" + proof.group(1),
                      "Content-Type",
                      form,
                      "Cookie",
                      cookie)
                  .statusCode())
          .isEqualTo(302);
    }
  }

  @Test
  void othersAreNotLetInWithoutAToken() throws IOException {
    assertThatThrownBy(() -> new RunningDesk(folder, "0.0.0.0", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no token");
    String admin = Tokens.open(folder).add("first", Scope.ADMIN);
    String reader = Tokens.open(folder).add("reader", Scope.READ);
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      for (String path : List.of("/api/v1/stories", "/metrics", "/live")) {
        assertThat(status(desk, path)).as(path).isEqualTo(401);
      }
      HttpResponse<String> page = desk.get("/stories/x");
      assertThat(page.statusCode()).isEqualTo(302);
      assertThat(page.headers().firstValue("Location").orElse("")).startsWith("/login");
      assertThat(status(desk, "/health/live")).isEqualTo(200);
      assertThat(status(desk, "/api/v1/stories", "Authorization", "Bearer " + reader))
          .isEqualTo(200);
      String type = "application/json";
      assertThat(
              desk.ask(
                      "/api/v1/reports",
                      REPORT,
                      "Content-Type",
                      type,
                      "Authorization",
                      "Bearer " + reader)
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              desk.ask(
                      "/api/v1/reports",
                      REPORT,
                      "Content-Type",
                      type,
                      "Authorization",
                      "Bearer " + admin)
                  .statusCode())
          .isEqualTo(202);
    }
  }

  @Test
  void whoSendsAFormAfterTheSessionEndedIsLedBackToIt() throws IOException {
    Tokens.open(folder).add("first", Scope.ADMIN);
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      String type = "application/x-www-form-urlencoded";
      String form = desk.address("/stories/story-x/edit?line=q-1").toString();
      HttpResponse<String> sent =
          desk.ask(
              "/stories/story-x/findings", "what=wrong", "Content-Type", type, "Referer", form);
      assertThat(sent.statusCode()).isEqualTo(302);
      String login = sent.headers().firstValue("Location").orElse("");
      assertThat(login).startsWith("/login?next=%2Fstories%2Fstory-x%2Fedit%3Fline%3Dq-1&lost=");
      assertThat(desk.get(login).body())
          .contains("what you sent was not kept")
          .contains("value=\"/stories/story-x/edit?line=q-1\"");
      String elsewhere =
          desk.ask(
                  "/stories/story-x/findings",
                  "what=wrong",
                  "Content-Type",
                  type,
                  "Referer",
                  "https://evil.example/stories")
              .headers()
              .firstValue("Location")
              .orElse("");
      assertThat(elsewhere).startsWith("/login?next=%2F&lost=");
    }
  }

  @Test
  void guessingTokensIsStopped() throws IOException {
    String secret = Tokens.open(folder).add("first", Scope.ADMIN);
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      int refused = 0;
      for (int i = 0; i < 30; i++) {
        refused +=
            status(desk, "/api/v1/stories", "Authorization", "Bearer guess" + i) == 429 ? 1 : 0;
      }
      assertThat(refused).isEqualTo(20);
      assertThat(status(desk, "/api/v1/stories", "Authorization", "Bearer " + secret))
          .isEqualTo(429);
    }
  }

  @Test
  void aBrowserLogsInWithATokenAndGoesNowhereElse() throws IOException {
    String secret = Tokens.open(folder).add("first", Scope.ADMIN);
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      for (String next :
          List.of("https://evil.example/", "//evil.example", "/%5cevil", "/actors")) {
        HttpResponse<String> form = desk.get("/login?next=" + next);
        Matcher proof = PROOF.matcher(form.body());
        assertThat(proof.find()).isTrue();
        String cookie = form.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        HttpResponse<String> entered =
            desk.ask(
                "/login",
                "proof=" + proof.group(1) + "&next=" + next + "&token=" + secret,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location").orElse("")).isIn("/", "/actors");
        String session =
            entered.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("parley-session="))
                .findFirst()
                .orElse("");
        assertThat(session).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(status(desk, "/", "Cookie", session.replaceFirst(";.*", ""))).isEqualTo(200);
      }
    }
  }

  @Test
  void onlyFingerprintsOfTokensAreKeptAndOnlyTheirOwnerReadsThem() throws IOException {
    Tokens tokens = Tokens.open(folder);
    String secret = tokens.add("first", Scope.EDIT);
    Path file = folder.resolve("tokens.json");
    assertThat(Files.readString(file)).doesNotContain(secret).contains("first");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Tokens again = Tokens.open(folder);
    assertThat(Objects.requireNonNull(again.of(secret)).name()).isEqualTo("first");
    assertThat(again.of(secret + "x")).isNull();
    assertThat(again.remove("first")).isTrue();
    assertThat(Tokens.open(folder).of(secret)).isNull();
  }

  @Test
  void eachRoleReachesWhatIsItsOwnAndWhatIsRefusedIsWrittenDown() throws IOException {
    Tokens tokens = Tokens.open(folder);
    String reader = "Bearer " + tokens.add("reader", Scope.READ);
    String editor = "Bearer " + tokens.add("editor", Scope.EDIT);
    String admin = "Bearer " + tokens.add("admin", Scope.ADMIN);
    String type = "application/json";
    String source = "{\"address\":\"https://a.example/feed\"}";
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      for (String token : List.of(reader, editor)) {
        assertThat(
                desk.ask("/api/v1/sources", source, "Content-Type", type, "Authorization", token)
                    .statusCode())
            .isEqualTo(403);
        assertThat(status(desk, "/audit", "Authorization", token)).isEqualTo(403);
      }
      assertThat(
              desk.ask("/api/v1/reports", REPORT, "Content-Type", type, "Authorization", editor)
                  .statusCode())
          .isEqualTo(202);
      assertThat(
              desk.ask("/api/v1/sources", source, "Content-Type", type, "Authorization", admin)
                  .statusCode())
          .isEqualTo(201);
      assertThat(status(desk, "/api/v1/stories")).isEqualTo(401);
      String log = desk.get("/audit", "Authorization", admin).body();
      assertThat(log.lines())
          .anyMatch(
              line -> line.endsWith("POST /api/v1/sources\t201") && line.contains("\tadmin\t"))
          .anyMatch(
              line -> line.endsWith("POST /api/v1/sources\t403") && line.contains("\treader\t"))
          .anyMatch(
              line -> line.endsWith("GET /api/v1/stories\t401") && line.contains("\tnobody\t"));
      assertThat(Files.readString(folder.resolve("audit.ndjson")))
          .contains("POST /api/v1/reports")
          .doesNotContain(admin.substring(7))
          .doesNotContain("Harbour");
    }
  }

  @Test
  void whoeverAsksTooFastIsAskedToWait() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-04-02T10:00:00Z"));
    RateLimit limit = new RateLimit(now::get);
    for (int i = 0; i < RateLimit.MOST; i++) {
      assertThat(limit.allows("one")).isTrue();
    }
    assertThat(limit.allows("one")).isFalse();
    assertThat(limit.allows("another")).isTrue();
    now.updateAndGet(time -> time.minusSeconds(3600));
    assertThat(limit.allows("one")).isFalse();
    now.updateAndGet(time -> time.plusSeconds(2));
    for (int i = 0; i < 2 * RateLimit.A_SECOND; i++) {
      assertThat(limit.allows("one")).isTrue();
    }
    assertThat(limit.allows("one")).isFalse();
  }

  @Test
  void aTokenMadeOrTakenBackMeanwhileHoldsAtOnce() throws IOException {
    String first = Tokens.open(folder).add("first", Scope.ADMIN);
    try (RunningDesk desk = new RunningDesk(folder, "0.0.0.0", List.of())) {
      String path = "/api/v1/stories";
      assertThat(status(desk, path, "Authorization", "Bearer " + first)).isEqualTo(200);
      String late = Tokens.open(folder).add("late", Scope.READ);
      assertThat(status(desk, path, "Authorization", "Bearer " + late)).isEqualTo(200);
      assertThat(status(desk, "/api/v1/export", "Authorization", "Bearer " + late)).isEqualTo(403);
      assertThat(Tokens.open(folder).remove("late")).isTrue();
      assertThat(status(desk, path, "Authorization", "Bearer " + late)).isEqualTo(401);
      assertThat(status(desk, path, "Authorization", "Bearer " + first)).isEqualTo(200);
    }
  }
}
