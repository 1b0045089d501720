package org.parley.quality.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.NewsDocuments;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.report.Report;
import org.parley.similarity.Origin;
import org.parley.similarity.Origins;

/**
 * Near-copies: {@code <set>.docs.jsonl}, and {@code <set>.gold.json} with clusters or pairs of
 * copies, and pairs to leave out. Reports of one origin are pairs.
 */
public final class CopiesBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Double> AIMS = Map.of("synthetic", .97, "natural", .94);
  private static final Map<String, String> OTHERS =
      Map.of("synthetic", "3-shingle Jaccard at .5: .806, at .3: .976");

  private record Pair(String first, String second) {
    static Pair of(String one, String two) {
      return one.compareTo(two) < 0 ? new Pair(one, two) : new Pair(two, one);
    }
  }

  @Override
  public String group() {
    return "neardup";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (BenchmarkSet set : BenchmarkSet.in(folder)) {
      List<Report> reports = NewsDocuments.read(set.docs());
      Map<String, String> origins = new TreeMap<>();
      for (Origin origin : Origins.of(reports).all()) {
        origins.put(origin.report(), origin.origin());
      }
      outputs.write(group(), set.name(), Map.of("clusters", origins));
      if (set.isMarked()) {
        scores.addAll(scores(set.name(), JSON.readTree(set.gold().toFile()), origins, reports));
      }
    }
    return scores;
  }

  private static List<Score> scores(
      String set, JsonNode gold, Map<String, String> origins, List<Report> reports) {
    Set<Pair> wanted = gold.has("clusters") ? pairs(clusters(gold)) : listed(gold.path("pairs"));
    Set<Pair> found = pairs(origins);
    Set<Pair> leftOut = listed(gold.path("ignore"));
    wanted.removeAll(leftOut);
    found.removeAll(leftOut);
    Set<Pair> right = new HashSet<>(found);
    right.retainAll(wanted);
    double precision = found.isEmpty() ? 1 : (double) right.size() / found.size();
    double recall = wanted.isEmpty() ? 1 : (double) right.size() / wanted.size();
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    String name = "neardup/" + set;
    return List.of(
        new Score(name, "pair F1", f1, AIMS.get(set), OTHERS.getOrDefault(set, "")),
        new Score(name, "pair precision", precision, null, ""),
        new Score(name, "pair recall", recall, null, ""),
        new Score(
            name,
            "1 / (1 + outlets' own taken for copies)",
            1.0 / (1 + falseAcrossOutlets(found, wanted, reports)),
            1.0,
            ""));
  }

  /** Pairs of two outlets that were taken for copies and are not. */
  private static long falseAcrossOutlets(Set<Pair> found, Set<Pair> wanted, List<Report> reports) {
    Map<String, String> outlets = new TreeMap<>();
    for (Report report : reports) {
      if (report.outlet() != null) {
        outlets.put(report.id(), report.outlet());
      }
    }
    return found.stream()
        .filter(pair -> !wanted.contains(pair))
        .filter(pair -> outlets.containsKey(pair.first()) && outlets.containsKey(pair.second()))
        .filter(pair -> !Objects.equals(outlets.get(pair.first()), outlets.get(pair.second())))
        .count();
  }

  private static Map<String, String> clusters(JsonNode gold) {
    Map<String, String> clusters = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : gold.get("clusters").properties()) {
      clusters.put(entry.getKey(), entry.getValue().asText());
    }
    return clusters;
  }

  private static Set<Pair> pairs(Map<String, String> clusters) {
    Map<String, Set<String>> members = new TreeMap<>();
    clusters.forEach(
        (item, cluster) -> members.computeIfAbsent(cluster, c -> new TreeSet<>()).add(item));
    Set<Pair> pairs = new HashSet<>();
    for (Set<String> group : members.values()) {
      for (String one : group) {
        for (String two : group) {
          if (one.compareTo(two) < 0) {
            pairs.add(new Pair(one, two));
          }
        }
      }
    }
    return pairs;
  }

  private static Set<Pair> listed(JsonNode list) {
    Set<Pair> pairs = new HashSet<>();
    for (JsonNode pair : list) {
      pairs.add(Pair.of(pair.get(0).asText(), pair.get(1).asText()));
    }
    return pairs;
  }
}
