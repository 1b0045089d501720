package org.parley.quality.dates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.quality.Benchmark;
import org.parley.quality.BenchmarkSet;
import org.parley.quality.JsonLines;
import org.parley.quality.Outputs;
import org.parley.quality.Score;
import org.parley.report.When;
import org.parley.time.PublicationDates;
import org.parley.time.ResolvedTime;
import org.parley.time.TimeResolver;
import org.parley.time.TimeTagger;

/**
 * Dates in annotated news: {@code <set>.docs.jsonl} with id, text and date of publication, and
 * {@code <set>.gold.json} with the expressions and their TIMEX3 values.
 */
public final class TimexBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double MOST_MISLEADING = 0.05;

  private record Reference(double value, double sutime) {}

  private static final Map<String, Reference> KNOWN =
      Map.of(
          "timebank", new Reference(.83, .687),
          "aquaint", new Reference(.79, .674),
          "meantime", new Reference(.80, .617));

  @Override
  public String group() {
    return "timex";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (BenchmarkSet set : BenchmarkSet.in(folder)) {
      Map<String, List<Timex>> found = find(set.docs());
      outputs.write("timex", set.name(), Map.of("docs", found));
      if (set.isMarked()) {
        scores.addAll(scores(set.name(), count(set.gold(), found)));
      }
    }
    return scores;
  }

  private static Map<String, List<Timex>> find(Path docs) throws IOException {
    Map<String, List<Timex>> found = new LinkedHashMap<>();
    for (JsonNode doc : JsonLines.read(docs)) {
      String text = doc.get("text").asText();
      When published = published(doc.get("dct"), text);
      List<ResolvedTime> times =
          TimeResolver.resolve(TimeTagger.tag(text, SentenceGuess.of(text)), published);
      found.put(
          doc.get("id").asText(),
          times.stream()
              .flatMap(time -> time.ends().isEmpty() ? Stream.of(time) : time.ends().stream())
              .map(TimexBenchmark::timex)
              .toList());
    }
    return found;
  }

  /** The date given with the text, else the one at its head. */
  private static When published(JsonNode given, String text) {
    if (!given.isNull()) {
      return When.day(LocalDate.parse(given.asText().substring(0, 10)), "");
    }
    When head = PublicationDates.ofHead(text);
    return head == null ? When.UNKNOWN : head;
  }

  private static Timex timex(ResolvedTime time) {
    return new Timex(time.span().start(), time.span().end(), time.type().name(), time.value());
  }

  private static TimexCounts count(Path gold, Map<String, List<Timex>> found) throws IOException {
    TimexCounts counts = new TimexCounts();
    for (Map.Entry<String, JsonNode> doc : JSON.readTree(gold.toFile()).get("docs").properties()) {
      List<Timex> times = new ArrayList<>();
      for (JsonNode time : doc.getValue().get("timexes")) {
        times.add(JSON.treeToValue(time, Timex.class));
      }
      counts.add(times, found.getOrDefault(doc.getKey(), List.of()));
    }
    return counts;
  }

  private static List<Score> scores(String set, TimexCounts counts) {
    Reference known = KNOWN.get(set);
    String name = "timex/" + set;
    String sutime = known == null ? "" : "SUTime " + known.sutime;
    return List.of(
        new Score(name, "value F1", counts.valueF1(), known == null ? null : known.value, sutime),
        new Score(name, "relaxed F1", counts.relaxedF1(), null, ""),
        new Score(name, "strict F1", counts.strictF1(), null, ""),
        new Score(name, "type F1", counts.typeF1(), null, ""),
        new Score(name, "strict value F1", counts.strictValueF1(), null, ""),
        new Score(name, "full date accuracy", counts.fullDateAccuracy(), null, ""),
        new Score(
            name, "share not misleading", 1 - counts.misleadingShare(), 1 - MOST_MISLEADING, ""));
  }
}
