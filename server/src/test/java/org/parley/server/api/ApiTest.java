package org.parley.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.engine.Engine;
import org.parley.server.RunningDesk;
import org.parley.server.access.Guard;
import org.parley.server.access.Tokens;
import org.parley.server.intake.Intake;
import org.parley.server.intake.Sources;
import org.parley.server.intake.WebOnly;
import org.parley.server.live.Journal;
import org.parley.server.page.KeptDossiers;
import org.parley.server.page.StoryList;
import org.parley.server.watch.Watches;
import org.parley.store.InMemoryStore;
import org.parley.testing.Samples;
import org.yaml.snakeyaml.Yaml;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @SuppressWarnings("NullAway.Init")
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static RunningDesk desk;

  @SuppressWarnings("NullAway.Init")
  private static JsonNode description;

  @BeforeAll
  static void open() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("/openapi/parley.yaml")) {
      description = JSON.valueToTree(new Yaml().load(Objects.requireNonNull(in)));
    }
    desk = new RunningDesk(folder);
    desk.handIn(
        RunningDesk.json(
            "Harbour talks open in Lindmar",
            "Harbour Post",
            "Delegates opened harbour talks in Lindmar. \"We came to sign,\" said Anna Belmond."),
        RunningDesk.json(
                "Flood reaches Tamsel",
                "Valley Gazette",
                "The river Tamsel flooded ninety houses on Monday. Helpers came from Orrin.")
            .replaceFirst("\\{", "{\"url\":\"https://gazette.example/tamsel\","));
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  private static void fits(String schema, JsonNode answer) {
    JsonNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    ((ObjectNode) reference).set("components", description.get("components"));
    JsonSchema known =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(reference);
    Set<ValidationMessage> wrong = known.validate(answer);
    assertThat(wrong).as(schema + ": " + answer).isEmpty();
  }

  private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  @Test
  void whatIsDescribedIsAnsweredAndNothingElse(@TempDir Path empty) throws IOException {
    InMemoryStore store = new InMemoryStore();
    Journal journal = new Journal(store.changes());
    KeptDossiers dossiers = new KeptDossiers(store);
    Intake intake =
        new Intake(
            new Engine(store, Samples::reading, 1),
            update -> "{}",
            () -> {},
            InstantSource.system());
    Guard guard = new Guard(Tokens.open(empty), InstantSource.system(), false, null);
    Api api =
        new Api(
            store,
            new StoryList(store, journal, dossiers),
            dossiers,
            journal,
            Watches.open(empty),
            intake,
            new Sources(List.of(), new WebOnly(), empty, Duration.ofMinutes(1), intake),
            guard,
            (body, problems) -> List.of(),
            new BaseAddress(null),
            empty);
    Set<String> routes = new TreeSet<>();
    var unused =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.events.handlerAdded(
                  added -> routes.add(added.getHttpMethod().name() + " " + added.getPath()));
              api.routes(config.routes);
            });
    Set<String> described = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(routes).isEqualTo(described);
  }

  @Test
  void everyAnswerIsAsDescribed() throws IOException {
    JsonNode stories = desk.json("/api/v1/stories");
    fits("Stories", stories);
    String story = stories.at("/stories/0/id").asText();
    fits("Story", desk.json("/api/v1/stories/" + story));
    JsonNode dossier = desk.json("/api/v1/stories/" + story + "/dossier");
    assertThat(dossier.get("format").asText()).isEqualTo("parley.dossier/1");
    fits("StoryChanges", desk.json("/api/v1/stories/" + story + "/changes"));
    fits("Changes", desk.json("/api/v1/changes"));
    fits("Corrections", desk.json("/api/v1/corrections"));
    fits("Report", desk.json("/api/v1/reports/" + dossier.at("/reports/0/id").asText()));
    JsonNode hits = desk.json("/api/v1/search?q=talks");
    assertThat(hits.get("hits")).hasSize(1);
    fits("Hits", hits);
    for (String path :
        List.of(
            "/api/v1/stories/none",
            "/api/v1/reports/none",
            "/api/v1/search?from=yesterday",
            "/api/v1/search?in=pictures",
            "/api/v1/stories?limit=many",
            "/api/v1/stories?after=nobody",
            "/api/v1/nothing")) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      fits("Problem", parsed(answer));
    }
  }

  private static HttpResponse<byte[]> bytes(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static HttpRequest putIn(RunningDesk at, HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(at.address("/api/v1/import"))
        .header("Content-Type", "application/gzip")
        .POST(body)
        .build();
  }

  @Test
  void aWholeLibraryLeavesInOneFileAndIsPutInElsewhere(@TempDir Path other) throws Exception {
    HttpResponse<byte[]> file =
        bytes(HttpRequest.newBuilder(desk.address("/api/v1/export")).build());
    assertThat(file.statusCode()).isEqualTo(200);
    try (RunningDesk empty = new RunningDesk(other)) {
      assertThat(empty.json("/api/v1/stories").get("stories")).isEmpty();
      for (int again = 0; again < 2; again++) {
        HttpResponse<byte[]> answer =
            bytes(putIn(empty, HttpRequest.BodyPublishers.ofByteArray(file.body())));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode told = JSON.readTree(answer.body());
        fits("PutIn", told);
        assertThat(told.get("new").asInt()).isEqualTo(again == 0 ? told.get("reports").asInt() : 0);
        assertThat(told.get("reports").asInt()).isGreaterThan(1);
      }
      assertThat(empty.json("/api/v1/stories")).isEqualTo(desk.json("/api/v1/stories"));
      byte[] half = Arrays.copyOf(file.body(), file.body().length / 2);
      HttpResponse<byte[]> cut = bytes(putIn(empty, HttpRequest.BodyPublishers.ofByteArray(half)));
      assertThat(cut.statusCode()).isEqualTo(422);
      assertThat(new String(cut.body(), StandardCharsets.UTF_8)).contains("cut off");
    }
    assertThat(other.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void asLongAsOneLibraryIsPutInAnotherIsRefused(@TempDir Path folder) throws Exception {
    try (RunningDesk empty = new RunningDesk(folder);
        Socket first = new Socket(InetAddress.getLoopbackAddress(), empty.address("/").getPort())) {
      String head =
          "POST /api/v1/import HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
              + "Content-Type: application/gzip\r\nContent-Length: 2\r\n\r\n{";
      first.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      first.getOutputStream().flush();
      HttpRequest export = HttpRequest.newBuilder(empty.address("/api/v1/export")).build();
      HttpResponse<byte[]> second = bytes(export);
      for (int i = 0; i < 100 && second.statusCode() != 409; i++) {
        TimeUnit.MILLISECONDS.sleep(50);
        second = bytes(export);
      }
      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(new String(second.body(), StandardCharsets.UTF_8)).contains("Another import");
      first.getOutputStream().write('}');
      assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 422 ");
      assertThat(bytes(export).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aReportHandedInTwiceIsTakenInOnce() throws IOException {
    String report = RunningDesk.json("Once", "Tide", "A bridge opened in Corrow. Nobody came.");
    HttpResponse<String> first =
        desk.ask("/api/v1/reports", report, "Content-Type", "application/json");
    assertThat(first.statusCode()).isEqualTo(202);
    fits("HandedIn", parsed(first));
    assertThat(parsed(first).get("new").asInt()).isEqualTo(1);
    HttpResponse<String> second =
        desk.ask("/api/v1/reports", report, "Content-Type", "application/json");
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(parsed(second).get("known").asInt()).isEqualTo(1);
    assertThat(parsed(second).get("reports")).isEqualTo(parsed(first).get("reports"));
  }

  @Test
  void whatIsNoReportIsSaidSo() throws IOException {
    for (String body : List.of("", "no json", "{}", "[]")) {
      HttpResponse<String> answer =
          desk.ask("/api/v1/reports", body, "Content-Type", "application/json");
      assertThat(answer.statusCode()).as(body).isEqualTo(422);
      fits("Problem", parsed(answer));
    }
  }

  @Test
  void aListIsGoneThroughByItsCursorWithoutGapOrRepeat() {
    List<String> all = new ArrayList<>();
    desk.json("/api/v1/stories").get("stories").forEach(s -> all.add(s.get("id").asText()));
    List<String> paged = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = desk.json("/api/v1/stories?limit=1" + next);
      page.get("stories").forEach(story -> paged.add(story.get("id").asText()));
      next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
    } while (!next.isEmpty());
    assertThat(all).hasSizeGreaterThan(1);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void aDossierComesInTheFormThatIsAccepted() {
    String path = "/api/v1/stories/" + desk.json("/api/v1/stories").at("/stories/0/id").asText();
    HttpResponse<String> markdown = desk.get(path + "/dossier", "Accept", "text/markdown");
    assertThat(markdown.body()).startsWith("#");
    HttpResponse<String> preferred =
        desk.get(path + "/dossier", "Accept", "text/csv;q=0.4, text/markdown;q=0.9, */*;q=0.1");
    assertThat(preferred.body()).isEqualTo(markdown.body());
    assertThat(preferred.headers().firstValue("Vary").orElse("")).contains("Accept");
    assertThat(desk.get(path + "/dossier.csv?table=quotes").body()).startsWith("story,");
    assertThat(desk.get(path + "/dossier.csv?table=nothing").statusCode()).isEqualTo(404);
    assertThat(desk.get(path + "/dossier", "Accept", "image/png").statusCode()).isEqualTo(406);
    HttpResponse<String> feed = desk.get("/api/v1/changes", "Accept", "application/atom+xml");
    assertThat(feed.body()).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    assertThat(desk.get(path + "/changes.atom").body()).contains("<entry>");
    for (String each : List.of(path + "/changes.json", "/api/v1/changes.json")) {
      JsonNode json = desk.json(each);
      fits("Feed", json);
      assertThat(json.get("items")).isNotEmpty();
    }
  }

  @Test
  void eachFormHasItsTypeAndItsAddresses() throws IOException {
    String path = "/api/v1/stories/" + desk.json("/api/v1/stories").at("/stories/0/id").asText();
    for (String type :
        List.of("application/ld+json", "text/csv", "text/markdown", "application/atom+xml")) {
      for (String each : List.of("/api/v1/stories", path + "/dossier")) {
        HttpResponse<String> answer = desk.get(each, "Accept", type);
        assertThat(answer.statusCode()).as(each + " " + type).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        String tag = answer.headers().firstValue("ETag").orElse("");
        assertThat(
                desk.get(each, "Accept", type, "If-None-Match", "W/" + tag + ", \"x\"")
                    .statusCode())
            .isEqualTo(304);
      }
    }
    String base = desk.address("").toString();
    JsonNode linked = parsed(desk.get(path + "/dossier.jsonld"));
    assertThat(linked.at("/@graph/0/@id").asText()).startsWith(base + "/stories/");
    HttpResponse<String> annotations = desk.get(path + "/annotations");
    assertThat(annotations.headers().firstValue("Content-Type").orElse("")).contains("anno.jsonld");
    JsonNode target = parsed(annotations).at("/first/items/0/target/0");
    String text = desk.get(target.get("source").asText().substring(base.length())).body();
    assertThat(text).contains(target.at("/selector/0/exact").asText());
  }

  @Test
  void aSentenceIsLinkedToWhereItStandsOnThePublishersPage() {
    String report = desk.json("/api/v1/search?q=flooded").at("/hits/0/id").asText();
    JsonNode sentences = desk.json("/api/v1/reports/" + report).get("sentences");
    assertThat(sentences.get(sentences.size() - 1).get("link").asText())
        .isEqualTo("https://gazette.example/tamsel#:~:text=Helpers%20came%20from%20Orrin.");
    HttpResponse<String> linked =
        desk.get("/api/v1/reports/" + report, "Accept", "application/ld+json");
    assertThat(linked.body()).contains("NewsArticle").contains("Flood reaches Tamsel");
  }

  @Test
  void sourcesAreAddedListedAndRemovedAlsoAsOpml() throws IOException {
    fits("Sources", desk.json("/api/v1/sources"));
    String list = "<opml><body><outline xmlUrl=\"https://a.example/f\"/></body></opml>";
    HttpResponse<String> added = desk.ask("/api/v1/sources", list, "Content-Type", "text/x-opml");
    assertThat(added.statusCode()).isEqualTo(201);
    fits("AddedSources", parsed(added));
    HttpResponse<String> again =
        desk.ask(
            "/api/v1/sources",
            "{\"address\":\"https://a.example/f\"}",
            "Content-Type",
            "application/json");
    assertThat(parsed(again).get("known").asInt()).isEqualTo(1);
    assertThat(desk.get("/api/v1/sources.opml").body()).contains("https://a.example/f");
    for (String address : List.of("/etc/passwd", "file:///etc/passwd", "")) {
      assertThat(
              desk.ask(
                      "/api/v1/sources",
                      JSON.createObjectNode().put("address", address).toString(),
                      "Content-Type",
                      "application/json")
                  .statusCode())
          .as(address)
          .isEqualTo(422);
    }
    assertThat(desk.delete("/api/v1/sources?address=https://a.example/f").statusCode())
        .isEqualTo(204);
    assertThat(desk.delete("/api/v1/sources?address=https://a.example/f").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String story = desk.json("/api/v1/stories").at("/stories/0/id").asText();
    for (String path :
        List.of(
            "/api/v1/stories",
            "/api/v1/stories/" + story,
            "/api/v1/stories/" + story + "/dossier",
            "/api/v1/search?q=talks",
            "/api/v1/watches",
            "/api/v1/changes",
            "/api/v1/changes.atom")) {
      String tag = desk.get(path).headers().firstValue("ETag").orElse("");
      assertThat(desk.get(path, "If-None-Match", tag).statusCode()).as(path).isEqualTo(304);
      assertThat(desk.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theServiceSaysHowItIs() {
    assertThat(desk.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(desk.get("/health/ready").body()).isEqualTo("ready\n");
    String metrics = desk.get("/metrics").body();
    assertThat(metrics)
        .containsPattern("(?m)^parley_reports [2-9]$")
        .containsPattern("(?m)^parley_http_requests_total\\{status=\"2xx\"\\} \\d+$");
    assertThat(metrics.lines().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.matches("[a-z_]+(\\{[^}]*\\})? [0-9.eE+-]+"));
  }
}
