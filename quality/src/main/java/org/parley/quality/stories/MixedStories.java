package org.parley.quality.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.ingest.file.Problem;
import org.parley.ingest.source.KeptWeb;
import org.parley.ingest.source.SourceReader;
import org.parley.ingest.source.SourceVisitor;
import org.parley.ingest.source.Web;
import org.parley.nlp.MiniLmVectors;
import org.parley.publish.library.LibraryJson;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.sqlite.SqliteStore;
import org.parley.testing.PlainAnnotator;
import org.parley.text.Structure;

/**
 * Stories as a user gets them: all sets of a folder, shuffled together with the reports of one more
 * event, are taken in, and the list of stories is scored, set by set. With {@code --command} it is
 * {@code parley watch --once} that takes in and {@code parley stories} that lists, each in a
 * process of its own with the class path of this one. Without, the same readers, engine and store
 * are used and an annotator without models, since only what is found in reports rests on that, not
 * stories.
 */
public final class MixedStories {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 11;
  private static final List<String> FOUR =
      List.of("allsides2021", "basil", "ecb_subtopics", "g5news");

  /** Lines of a file, as large as archives of news are cut. */
  private static final int LINES = 1_000;

  private final Path mixed;
  private final Path data;

  /** The set and the document of each line, by the place at which a report says it was read. */
  private final Map<String, String> documents = new HashMap<>();

  private final Map<String, Map<String, String>> gold = new TreeMap<>();
  private final Set<String> event = new HashSet<>();

  private MixedStories(Path folder) {
    this.mixed = folder.resolve("mixed");
    this.data = folder.resolve("data");
  }

  /**
   * Prints the figures.
   *
   * @param args the folder of the clustering sets, the folder of the reports of one event, a folder
   *     to work in (where that has a library from an earlier run, only what is new is read), and
   *     maybe {@code --command}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    MixedStories mixed = new MixedStories(Path.of(args[2]));
    mixed.make(Path.of(args[0]), Path.of(args[1]));
    long start = System.nanoTime();
    Path stories = mixed.data.resolveSibling("stories.json");
    if (args.length > 3) {
      mixed.parley(
          mixed.data.resolveSibling("changes.txt"), "watch", "--once", mixed.mixed.toString());
      mixed.parley(stories, "stories", "--format", "json");
    } else {
      mixed.takeIn(stories);
    }
    System.out.printf(Locale.ROOT, "taken in for %.0f s%n", (System.nanoTime() - start) / 1e9);
    mixed.score(JSON.readTree(stories.toFile()).get("stories"));
  }

  private void make(Path sets, Path reports) throws IOException {
    Files.createDirectories(mixed);
    List<String> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Stream<Path> all = Files.list(sets)) {
      for (Path set : all.filter(s -> Files.exists(s.resolve("gold.json"))).sorted().toList()) {
        String name = set.getFileName().toString();
        gold.put(name, StoriesBenchmark.clusters(set.resolve("gold.json")));
        for (String line : Files.readAllLines(set.resolve("docs.jsonl"))) {
          names.add(name + "\t" + JSON.readTree(line).get("id").asText());
          lines.add(line);
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    for (int from = 0; from < lines.size(); from += LINES) {
      Path file = mixed.resolve(String.format(Locale.ROOT, "part-%03d.jsonl", from / LINES));
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = from; i < Math.min(from + LINES, lines.size()); i++) {
          out.write(lines.get(order.get(i)) + "\n");
          documents.put(file + ", line " + (i - from + 1), names.get(order.get(i)));
        }
      }
    }
    try (Stream<Path> all = Files.list(reports)) {
      for (Path report : all.sorted().toList()) {
        Path copy = mixed.resolve(report.getFileName().toString());
        Files.write(copy, Files.readAllBytes(report));
        event.add(copy.toString());
      }
    }
  }

  private void takeIn(Path stories) throws IOException {
    try (SqliteStore store = SqliteStore.open(data);
        MiniLmVectors vectors = MiniLmVectors.load();
        Web web = new KeptWeb(data);
        OutputStream out = Files.newOutputStream(stories);
        Engine engine =
            new Engine(
                store,
                () -> new Reading(new PlainAnnotator(), vectors),
                Runtime.getRuntime().availableProcessors())) {
      new SourceReader(web, 1, InputStream.nullInputStream())
          .read(List.of(mixed.toString()), new Offering(engine));
      engine.settle(update -> {});
      LibraryJson.stories(store.stories().stories(), store.reports()::cards, out);
    }
  }

  /** Offers all that has a text. */
  private record Offering(Engine engine) implements SourceVisitor {
    @Override
    public void draft(Draft draft) {
      Report report = Structure.report(draft);
      if (!report.sentences().isEmpty()) {
        engine.offer(report);
      }
    }

    @Override
    public void problem(Problem problem) {
      System.err.println(problem);
    }
  }

  private void parley(Path output, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx4g", "-cp", System.getProperty("java.class.path")));
    command.add("org.parley.cli.Main");
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data.toString()));
    File out = output.toFile();
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (status != 0 && status != 3) {
      throw new IOException("parley " + arguments[0] + " ended with " + status);
    }
  }

  private void score(JsonNode stories) {
    Map<String, Map<String, String>> found = new TreeMap<>();
    Map<String, String> eventStories = new TreeMap<>();
    int reports = 0;
    int strangers = 0;
    for (JsonNode story : stories) {
      String id = story.get("id").asText();
      int own = eventStories.size();
      for (JsonNode report : story.get("reports")) {
        reports++;
        String source = report.get("source").asText();
        String document = documents.get(source);
        if (document != null) {
          String[] parts = document.split("\t");
          found.computeIfAbsent(parts[0], s -> new HashMap<>()).put(parts[1], id);
        } else if (event.contains(source)) {
          eventStories.put(source, id);
        }
      }
      strangers +=
          eventStories.size() > own ? story.get("reports").size() - eventStories.size() + own : 0;
    }
    print("stories", stories.size());
    print("reports", reports);
    Map<String, Double> f1 = new TreeMap<>();
    gold.forEach(
        (set, clusters) -> {
          Map<String, String> own = found.getOrDefault(set, Map.of());
          BCubed score = BCubed.of(clusters, own);
          f1.put(set, score.f1());
          System.out.printf(
              Locale.ROOT,
              "%-20s F1 %.3f precision %.3f recall %.3f, %d of %d documents%n",
              set,
              score.f1(),
              score.precision(),
              score.recall(),
              own.size(),
              clusters.size());
        });
    print("mean of four", FOUR.stream().mapToDouble(s -> f1.getOrDefault(s, 0.)).sum() / 4);
    print("reports of the event", eventStories.size());
    print("stories they are in", (double) eventStories.values().stream().distinct().count());
    print("other reports in these stories", strangers);
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-35s %.3f%n", what, value);
  }
}
