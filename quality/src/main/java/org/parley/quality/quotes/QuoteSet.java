package org.parley.quality.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.quality.JsonLines;
import org.parley.report.Span;

/**
 * One set: articles and, unless it is measured elsewhere, their annotation. Offsets in the files
 * count code points; here they count UTF-16 units.
 *
 * @param name name of the set
 * @param articles in the order of the file
 * @param gold annotation by article, or null
 */
record QuoteSet(
    String name, List<Article> articles, @Nullable Map<String, List<Attribution>> gold) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One article. */
  record Article(String id, @Nullable String title, String text) {}

  static QuoteSet read(Path folder, String name) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode doc : JsonLines.read(folder.resolve(name + ".docs.jsonl"))) {
      String id = doc.get("id").asText();
      String title = doc.hasNonNull("title") ? doc.get("title").asText() : null;
      articles.add(new Article(id, title, doc.get("text").asText()));
    }
    Path file = folder.resolve(name + ".gold.json");
    if (!Files.exists(file)) {
      return new QuoteSet(name, articles, null);
    }
    Map<String, List<Attribution>> gold = new LinkedHashMap<>();
    JsonNode docs = JSON.readTree(file.toFile()).get("docs");
    for (Article article : articles) {
      JsonNode items = docs.get(article.id());
      if (items == null) {
        continue;
      }
      List<Attribution> list = new ArrayList<>();
      for (JsonNode item : items) {
        list.add(
            new Attribution(
                spans(item.get("content"), article.text()),
                spans(item.get("source"), article.text()),
                spans(item.get("cue"), article.text()),
                item.path("kind").asText("")));
      }
      gold.put(article.id(), list);
    }
    return new QuoteSet(name, articles, gold);
  }

  private static List<Span> spans(@Nullable JsonNode node, String text) {
    List<Span> spans = new ArrayList<>();
    if (node != null) {
      for (JsonNode pair : node) {
        int start = text.offsetByCodePoints(0, pair.get(0).asInt());
        int end = text.offsetByCodePoints(start, pair.get(1).asInt() - pair.get(0).asInt());
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  /** Spans as pairs of code point offsets, as the scorer reads them. */
  static List<List<Integer>> pairs(List<Span> spans, String text) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Span span : spans) {
      int start = text.codePointCount(0, span.start());
      pairs.add(List.of(start, start + text.codePointCount(span.start(), span.end())));
    }
    return pairs;
  }
}
