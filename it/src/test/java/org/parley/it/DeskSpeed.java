package org.parley.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.engine.Engine;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.server.ParleyServer;
import org.parley.server.ServerSettings;
import org.parley.server.page.ArchivedPages;
import org.parley.sqlite.SqliteStore;
import org.parley.store.StoryCard;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;
import org.parley.testing.Samples;
import org.parley.text.Structure;

/**
 * Measures the desk; no test. {@code fill N FOLDER} makes a library of N generated reports; {@code
 * first FOLDER} measures the time from the start to the first page; {@code load FOLDER SECONDS} the
 * story page under load.
 */
final class DeskSpeed {
  private static final long SEED = 7;
  private static final int AT_ONCE = 50;
  private static final int A_SECOND = 10;
  private static final int WARM = 5;
  private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

  private DeskSpeed() {}

  /** Runs one measurement. */
  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "fill" -> fill(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
      case "first" -> first(Path.of(arguments[1]));
      case "load" -> load(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      default -> throw new IllegalArgumentException("fill, first or load, not " + arguments[0]);
    }
  }

  private static void fill(int count, Path folder) {
    try (SqliteStore store = SqliteStore.open(folder);
        Engine engine = new Engine(store, Samples::reading, 2)) {
      List<Item> items = new ArrayList<>(new Newsroom(SEED, 0.2, 8, 25).next(count - 1000));
      items.addAll(new Newsroom(SEED + 1, 0.2, 50, 1).next(1000));
      for (int i = 0; i < items.size(); i++) {
        engine.offer(items.get(i).report());
        if (i % 5000 == 4999) {
          engine.settle(update -> {});
          System.out.println(i + 1);
        }
      }
      engine.settle(update -> {});
      print("reports", (double) store.reports().count());
      print("stories", store.stories().stories().size());
    }
  }

  /** Generated reports are handed in by their number, so that no reader of JSON is measured. */
  private static List<Report> parse(InputStream body, List<Item> fresh, Consumer<String> problems) {
    try {
      int number = new ObjectMapper().readTree(body).get("number").asInt();
      return List.of(withoutAddress(fresh.get(number)));
    } catch (IOException e) {
      problems.accept(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /** The generated addresses stand in the library, so it would be a revision of what is there. */
  private static Report withoutAddress(Item item) {
    Draft draft = item.draft();
    return Structure.report(
        new Draft(
            draft.source(),
            null,
            null,
            draft.outlet(),
            draft.title(),
            draft.bylines(),
            draft.published(),
            draft.updated(),
            draft.language(),
            draft.blocks(),
            draft.kind()));
  }

  private static ParleyServer server(
      Path folder, SqliteStore store, SqliteStore readers, List<Item> fresh) throws IOException {
    return new ParleyServer(
        new ServerSettings(folder, "127.0.0.1", 0, Set.of(), Duration.ofMinutes(15), null),
        readers,
        new Engine(store, Samples::reading, 1),
        List.of(),
        new NoWeb(Map.of()),
        (body, problems) -> parse(body, fresh, problems),
        List.of(),
        ArchivedPages.NONE,
        InstantSource.system());
  }

  private static void first(Path folder) throws Exception {
    long start = System.nanoTime();
    try (SqliteStore store = SqliteStore.open(folder);
        SqliteStore readers = SqliteStore.openToRead(folder);
        ParleyServer server = server(folder, store, readers, List.of())) {
      server.start();
      print("started, seconds", seconds(start));
      HttpResponse<byte[]> page = get(HttpClient.newHttpClient(), server, "/");
      print("first page, seconds", seconds(start));
      print("first page, status", page.statusCode());
      print("processor until then, seconds", processorSeconds());
      print("load of the machine, last minute", MACHINE.getSystemLoadAverage());
    }
  }

  private static void load(Path folder, int length) throws Exception {
    List<Item> fresh = new Newsroom(SEED + 2, 0.2, 8, 25).next(A_SECOND * (length + 60));
    try (SqliteStore store = SqliteStore.open(folder);
        SqliteStore readers = SqliteStore.openToRead(folder);
        ParleyServer server = server(folder, store, readers, fresh)) {
      server.start();
      StoryCard story =
          Collections.min(
              readers.stories().stories(),
              Comparator.comparingInt(card -> Math.abs(card.reports() - AT_ONCE)));
      print("story, reports", story.reports());
      String page = "/stories/" + story.id();
      weigh(server, page);
      long started = System.nanoTime();
      post(HttpClient.newHttpClient(), server, fresh.size() - 1);
      awaitPage(server, fresh.get(fresh.size() - 1), started, 600);
      print("first arrival after the start, seconds", seconds(started));
      ClosedLoop clients = new ClosedLoop(server.port(), page);
      ExecutorService pool = Executors.newFixedThreadPool(2);
      clients.run(AT_ONCE, System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM));
      clients.millis().clear();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(length);
      List<Double> arrivals = Collections.synchronizedList(new ArrayList<>());
      double before = processorSeconds();
      pool.execute(() -> handIn(server, fresh, end));
      pool.execute(() -> arrivals(server, fresh, end, arrivals));
      clients.run(AT_ONCE, end);
      double used = processorSeconds() - before - clients.cpuSeconds();
      pool.shutdown();
      if (!pool.awaitTermination(120, TimeUnit.SECONDS)) {
        throw new IllegalStateException("it did not end");
      }
      List<Double> times = clients.millis();
      times.sort(null);
      print("pages a second", times.size() / (double) length);
      print("story page, median, ms", times.get(times.size() / 2));
      print("story page, 95th percentile, ms", times.get(times.size() * 95 / 100));
      print("story page, 99th percentile, ms", times.get(times.size() * 99 / 100));
      print("processors used by the desk", used / length);
      print("processors used by those who ask", clients.cpuSeconds() / length);
      print("load of the machine, last minute", MACHINE.getSystemLoadAverage());
      arrivals.sort(null);
      print("arrivals seen", arrivals.size());
      if (!arrivals.isEmpty()) {
        print("arrival to changed page, median, seconds", arrivals.get(arrivals.size() / 2));
        print("arrival to changed page, slowest, seconds", arrivals.get(arrivals.size() - 1));
      }
    }
  }

  private static void weigh(ParleyServer server, String path) {
    HttpClient client = HttpClient.newHttpClient();
    byte[] page = get(client, server, path).body();
    Map<String, Integer> parts = new LinkedHashMap<>();
    Matcher assets = ASSET.matcher(new String(page, StandardCharsets.UTF_8));
    while (assets.find()) {
      parts.put(assets.group(1), get(client, server, assets.group(1)).body().length);
    }
    int all = page.length + parts.values().stream().mapToInt(Integer::intValue).sum();
    int sent = packed(client, server, path);
    for (String part : parts.keySet()) {
      sent += packed(client, server, part);
    }
    print("story page, bytes of HTML", page.length);
    print("story page with style and script, bytes unpacked", all);
    print("story page with style and script, bytes as sent", sent);
  }

  private static int packed(HttpClient client, ParleyServer server, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(address(server, path)).header("Accept-Encoding", "gzip").build();
    return send(client, request).body().length;
  }

  private static void handIn(ParleyServer server, List<Item> fresh, long end) {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = 0; i < fresh.size() / 2 && System.nanoTime() < end; i++) {
      post(client, server, i);
      pause(1000 / A_SECOND);
    }
  }

  /** How long after a report was handed in the page of its story shows it. */
  private static void arrivals(
      ParleyServer server, List<Item> fresh, long end, List<Double> arrivals) {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = fresh.size() / 2; i < fresh.size() - 1 && System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      post(client, server, i);
      awaitPage(server, fresh.get(i), start, 60);
      arrivals.add(seconds(start));
      pause(1000);
    }
  }

  private static void awaitPage(ParleyServer server, Item item, long start, int most) {
    HttpClient client = HttpClient.newHttpClient();
    String path = "/reports/" + withoutAddress(item).id();
    while (seconds(start) < most && get(client, server, path).statusCode() != 200) {
      pause(50);
    }
  }

  private static void post(HttpClient client, ParleyServer server, int number) {
    HttpRequest request =
        HttpRequest.newBuilder(address(server, "/api/v1/reports"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"number\":" + number + "}"))
            .build();
    send(client, request);
  }

  private static HttpResponse<byte[]> get(HttpClient client, ParleyServer server, String path) {
    return send(client, HttpRequest.newBuilder(address(server, path)).build());
  }

  private static URI address(ParleyServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static double processorSeconds() {
    return MACHINE instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getProcessCpuTime() / 1e9
        : 0;
  }

  private static void print(String what, double value) {
    System.out.println(String.format(Locale.ROOT, "%-55s %12.3f", what, value));
  }
}
