package org.parley.quality.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.nlp.MiniLmVectors;
import org.parley.quality.Benchmark;
import org.parley.quality.NewsDocuments;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.story.Profile;

/**
 * Stories from streams: {@code <set>/docs.jsonl} and {@code <set>/gold.json}. The four sets that
 * are measured together are run in five orders, in which the reports of one day, and those without
 * a day, come shuffled; and in each once more with every date moved by up to a day at random. The
 * others, which are large, are run in one order.
 */
public final class StoriesBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ORDERS = 5;
  private static final double FOUR_AIM = .96;
  private static final double FOUR_MOVED_AIM = .945;

  /** Sets whose mean is to be reached together. */
  private static final List<String> FOUR =
      List.of("allsides2021", "basil", "ecb_subtopics", "g5news");

  private static final Map<String, Double> AIMS = Map.of("googlenews_ts", .91, "allsides3066", .81);

  /** TF-IDF in a single pass, its threshold tuned on each set. */
  private static final Map<String, Double> TUNED =
      Map.of(
          "g5news", .907,
          "basil", .935,
          "allsides2021", .816,
          "ecb_subtopics", .925,
          "googlenews_ts", .920,
          "allsides3066", .758);

  @Override
  public String group() {
    return "clustering";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Path> sets;
    try (Stream<Path> all = Files.list(folder)) {
      sets = all.filter(set -> Files.exists(set.resolve("docs.jsonl"))).sorted().toList();
    }
    List<Score> scores = new ArrayList<>();
    Map<String, List<BCubed>> plain = new TreeMap<>();
    Map<String, List<BCubed>> moved = new TreeMap<>();
    try (MiniLmVectors vectors = MiniLmVectors.load()) {
      for (Path set : sets) {
        String name = set.getFileName().toString();
        List<Profile> profiles =
            NewsDocuments.read(set.resolve("docs.jsonl")).parallelStream()
                .map(report -> Profile.of(report, vectors))
                .toList();
        outputs.write(group(), name, Map.of("clusters", Shuffled.stories(profiles, 0, 0)));
        Path gold = set.resolve("gold.json");
        if (Files.exists(gold)) {
          Map<String, String> clusters = clusters(gold);
          boolean four = FOUR.contains(name);
          plain.put(name, runs(profiles, clusters, 0, four ? ORDERS : 1));
          if (four) {
            moved.put(name, runs(profiles, clusters, 1, ORDERS));
          }
          scores.addAll(scores(name, plain.getOrDefault(name, List.of())));
        }
      }
    }
    if (plain.keySet().containsAll(FOUR)) {
      scores.addAll(together("", plain, FOUR_AIM));
      scores.addAll(together(", dates moved", moved, FOUR_MOVED_AIM));
    }
    return scores;
  }

  static Map<String, String> clusters(Path gold) throws IOException {
    Map<String, String> clusters = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry :
        JSON.readTree(gold.toFile()).get("clusters").properties()) {
      clusters.put(entry.getKey(), entry.getValue().asText());
    }
    return clusters;
  }

  private static List<BCubed> runs(
      List<Profile> profiles, Map<String, String> gold, int days, int orders) {
    List<BCubed> runs = new ArrayList<>();
    for (int seed = 0; seed < orders; seed++) {
      runs.add(BCubed.of(gold, Shuffled.stories(profiles, seed, days)));
    }
    return runs;
  }

  private static List<Score> scores(String name, List<BCubed> runs) {
    String set = "clustering/" + name;
    String others = TUNED.containsKey(name) ? "TF-IDF tuned on this set " + TUNED.get(name) : "";
    return List.of(
        new Score(
            set, "BCubed F1", mean(runs.stream().map(BCubed::f1).toList()), AIMS.get(name), others),
        new Score(
            set, "BCubed precision", mean(runs.stream().map(BCubed::precision).toList()), null, ""),
        new Score(
            set, "BCubed recall", mean(runs.stream().map(BCubed::recall).toList()), null, ""));
  }

  /** The mean of the four sets over the orders, and how far the orders lie apart. */
  private static List<Score> together(String how, Map<String, List<BCubed>> runs, double aim) {
    List<Double> means = new ArrayList<>();
    for (int order = 0; order < ORDERS; order++) {
      int at = order;
      means.add(
          mean(FOUR.stream().map(set -> runs.getOrDefault(set, List.of()).get(at).f1()).toList()));
    }
    return List.of(
        new Score("clustering/four sets" + how, "mean BCubed F1", mean(means), aim, ""),
        new Score(
            "clustering/four sets" + how,
            "lowest of five orders",
            Collections.min(means),
            null,
            ""),
        new Score(
            "clustering/four sets" + how,
            "1 - spread of five orders",
            1 - Collections.max(means) + Collections.min(means),
            .99,
            ""));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
