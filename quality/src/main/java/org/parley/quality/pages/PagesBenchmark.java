package org.parley.quality.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.ArticlePage;
import org.parley.quality.Benchmark;
import org.parley.quality.Outputs;
import org.parley.quality.Score;

/** Pages to articles: three public sets, read by the one page reader. */
public final class PagesBenchmark implements Benchmark {
  private static final String GROUP = "extraction";
  private static final String PAGES = GROUP + "/pages";
  private static final String PUBLISHERS = GROUP + "/publishers";
  private static final String SEGMENTS = GROUP + "/segments";

  @Override
  public String group() {
    return GROUP;
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    if (Files.isDirectory(folder.resolve("pages"))) {
      scores.addAll(bodies(folder.resolve("pages"), outputs, PAGES));
    }
    if (Files.isDirectory(folder.resolve("publishers"))) {
      scores.addAll(bodies(folder.resolve("publishers"), outputs, PUBLISHERS));
    }
    if (Files.isDirectory(folder.resolve("segments"))) {
      scores.addAll(segments(folder.resolve("segments"), outputs));
    }
    return scores;
  }

  private static List<Score> bodies(Path folder, Outputs outputs, String set) throws IOException {
    Map<String, JsonNode> gold = PageSet.gold(folder.resolve("ground-truth.json"));
    Map<String, Object> found = new TreeMap<>();
    ShingleScore body = new ShingleScore();
    FactScore facts = new FactScore();
    for (Map.Entry<String, byte[]> page : PageSet.pages(folder).entrySet()) {
      String id = page.getKey().replaceFirst("\\.html$", "");
      ArticlePage article = PageSet.read(page.getKey(), page.getValue());
      found.put(id, output(article));
      JsonNode right = gold.get(id);
      if (right != null) {
        body.add(right.path("articleBody").asText(""), PageSet.text(article));
        facts.title(text(right, "title"), article == null ? null : article.draft().title());
        facts.date(
            text(right, "date"), PageSet.iso(article == null ? null : article.draft().published()));
        facts.names(
            texts(right.path("authors")), article == null ? List.of() : article.draft().bylines());
      }
    }
    outputs.write(GROUP, folder.getFileName().toString(), found);
    if (gold.isEmpty()) {
      return List.of();
    }
    List<Score> scores = new ArrayList<>();
    boolean pages = set.equals(PAGES);
    scores.add(
        new Score(
            set,
            "body 4-shingle F1",
            body.f1(),
            pages ? 0.972 : 0.95,
            pages ? "rs_trafilatura .965, trafilatura .953, boilerpipe .859" : ""));
    if (!pages) {
      scores.add(new Score(set, "title exact", facts.titleAccuracy(), 0.95, ""));
      scores.add(new Score(set, "date same day", facts.dateAccuracy(), 0.95, ""));
      scores.add(new Score(set, "authors F1", facts.nameF1(), 0.85, ""));
    }
    return scores;
  }

  private static List<Score> segments(Path folder, Outputs outputs) throws IOException {
    Map<String, JsonNode> gold = PageSet.gold(folder.resolve("segments.json"));
    Map<String, Object> found = new TreeMap<>();
    SegmentScore score = new SegmentScore();
    for (Map.Entry<String, byte[]> page : PageSet.pages(folder).entrySet()) {
      ArticlePage article = PageSet.read(page.getKey(), page.getValue());
      found.put(page.getKey(), output(article));
      JsonNode right = gold.get(page.getKey());
      if (right != null) {
        score.add(PageSet.text(article), texts(right.path("with")), texts(right.path("without")));
      }
    }
    outputs.write(GROUP, "segments", found);
    return gold.isEmpty()
        ? List.of()
        : List.of(new Score(SEGMENTS, "segments F1", score.f1(), 0.93, "trafilatura .92-.93"));
  }

  private static Map<String, Object> output(@Nullable ArticlePage article) {
    Map<String, Object> output = new LinkedHashMap<>();
    output.put("articleBody", PageSet.text(article));
    if (article != null) {
      String title = article.draft().title();
      output.put("title", title == null ? "" : title);
      output.put("authors", article.draft().bylines());
      output.put("date", PageSet.iso(article.draft().published()));
    }
    return output;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : "";
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
