package org.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.engine.Engine;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.server.delivery.Channel;
import org.parley.server.intake.Source;
import org.parley.server.intake.WebOnly;
import org.parley.server.page.ArchivedPages;
import org.parley.store.InMemoryStore;
import org.parley.testing.Samples;
import org.parley.text.Structure;

/** A desk that answers on a port of this machine, over a store in memory. */
public final class RunningDesk implements AutoCloseable {
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    // The JDK's client sets this header itself unless it is told not to.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final ParleyServer server;
  private final String host;

  public RunningDesk(Path folder) throws IOException {
    this(folder, "127.0.0.1", List.of());
  }

  public RunningDesk(Path folder, String host, List<Source> sources) throws IOException {
    this(folder, host, sources, new InMemoryStore(), List.of());
  }

  /** Over a store that another desk may have filled before, with ways for alerts. */
  public RunningDesk(
      Path folder, String host, List<Source> sources, InMemoryStore store, List<Channel> channels)
      throws IOException {
    this(folder, host, sources, store, channels, InstantSource.system());
  }

  /** With a clock of its own. */
  public RunningDesk(
      Path folder,
      String host,
      List<Source> sources,
      InMemoryStore store,
      List<Channel> channels,
      InstantSource clock)
      throws IOException {
    this(folder, host, sources, store, channels, ArchivedPages.NONE, clock);
  }

  /** With pages kept as they were fetched. */
  public RunningDesk(
      Path folder,
      String host,
      List<Source> sources,
      InMemoryStore store,
      List<Channel> channels,
      ArchivedPages archive,
      InstantSource clock)
      throws IOException {
    this.host = host.equals("0.0.0.0") ? "127.0.0.1" : host;
    this.server =
        new ParleyServer(
            new ServerSettings(folder, host, 0, Set.of(), Duration.ofMinutes(1), null),
            store,
            new Engine(store, Samples::reading, 1),
            sources,
            new WebOnly(),
            RunningDesk::parse,
            channels,
            archive,
            clock);
    server.start();
  }

  private static List<Report> parse(InputStream body, Consumer<String> problems) {
    List<Report> reports = new ArrayList<>();
    try (MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class).readValues(body)) {
      while (lines.hasNext()) {
        JsonNode line = lines.next();
        if (line.path("text").asText().isEmpty()) {
          problems.accept("it holds no text");
          continue;
        }
        reports.add(report(line));
      }
    } catch (IOException | RuntimeException e) {
      problems.accept("it is no JSON");
    }
    return reports;
  }

  private static @Nullable String text(JsonNode line, String name) {
    return line.has(name) ? line.get(name).asText() : null;
  }

  private static Report report(JsonNode line) {
    String source = text(line, "source");
    String byline = text(line, "byline");
    return Structure.report(
        new Draft(
            source == null ? "handed in" : source,
            null,
            text(line, "url"),
            text(line, "outlet"),
            text(line, "title"),
            byline == null ? List.of() : List.of(byline),
            line.has("published")
                ? When.day(LocalDate.parse(line.get("published").asText()), "")
                : null,
            null,
            "en",
            List.of(new DraftBlock(BlockKind.BODY, line.get("text").asText())),
            ReportKind.NEWS));
  }

  /** A report as it is handed in. */
  public static String json(String title, String outlet, String text) {
    Map<String, String> report = new LinkedHashMap<>();
    report.put("title", title);
    report.put("outlet", outlet);
    report.put("byline", outlet);
    report.put("source", outlet);
    report.put("published", "2031-04-02");
    report.put("text", text);
    return JSON.valueToTree(report).toString();
  }

  public URI address(String path) {
    return URI.create("http://" + host + ":" + server.port() + path);
  }

  /**
   * Asks, with headers given as name and value in turn.
   *
   * @param body what is sent, or null for a GET
   */
  public HttpResponse<String> ask(String path, @Nullable String body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (body != null) {
      request.POST(BodyPublishers.ofString(body));
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    return ask(path, null, headers);
  }

  public HttpResponse<String> delete(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).DELETE();
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a form as a browser does that has opened a page before. */
  public static HttpResponse<String> send(
      RunningDesk desk, String page, String address, String fields) {
    HttpResponse<String> form = desk.get(page);
    Matcher proof = PROOF.matcher(form.body());
    if (!proof.find()) {
      throw new IllegalStateException("no form on " + page);
    }
    String cookie =
        form.headers().allValues("Set-Cookie").stream()
            .filter(each -> each.startsWith("parley-visitor="))
            .findFirst()
            .orElse("")
            .replaceFirst(";.*", "");
    return desk.ask(
        address,
        fields + "&proof=" + proof.group(1),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie);
  }

  public JsonNode json(String path) {
    try {
      return JSON.readTree(get(path).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands in reports, one a line, and waits until they stand in a story. */
  public void handIn(String... reports) {
    HttpResponse<String> answer =
        ask("/api/v1/reports", String.join("\n", reports), "Content-Type", "application/x-ndjson");
    if (answer.statusCode() != 202) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    long before = System.nanoTime();
    try {
      JsonNode ids = JSON.readTree(answer.body()).get("reports");
      for (JsonNode id : ids) {
        while (json("/api/v1/reports/" + id.asText()).path("story").isNull()
            || get("/reports/" + id.asText()).statusCode() != 200
            || !get("/api/v1/changes?limit=200").body().contains(id.asText())) {
          if (System.nanoTime() - before > 60_000_000_000L) {
            throw new IllegalStateException("no story after a minute");
          }
          Thread.sleep(20);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
