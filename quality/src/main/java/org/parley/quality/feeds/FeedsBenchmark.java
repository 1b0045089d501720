package org.parley.quality.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.Feed;
import org.parley.ingest.feed.FeedReader;
import org.parley.ingest.feed.FeedReading;
import org.parley.quality.Benchmark;
import org.parley.quality.Outputs;
import org.parley.quality.Score;

/**
 * Feeds with expectations: {@code <set>.asserts.json} names for files of the folder {@code <set>}
 * what feedparser makes of them. A file says in its first comment with which HTTP headers it is
 * served; those whose names begin with "http_" are served by a host of their own.
 */
public final class FeedsBenchmark implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASSERTS = ".asserts.json";
  private static final String HOST = "http://127.0.0.1:8097/";
  private static final double AIM = .98;
  private static final Pattern HEADER =
      Pattern.compile("(?im)^\\s*Header:\\s*([A-Za-z-]+):\\s*(.*)$");

  @Override
  public String group() {
    return "feeds";
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ASSERTS)) {
          String set = name.substring(0, name.length() - ASSERTS.length());
          scores.addAll(scores(set, folder.resolve(set), JSON.readTree(file.toFile()), outputs));
        }
      }
    }
    return scores;
  }

  private static List<Score> scores(String set, Path files, JsonNode asserts, Outputs outputs)
      throws IOException {
    Map<String, Integer> leftOut = new TreeMap<>();
    List<String> failed = new ArrayList<>();
    int met = 0;
    int read = 0;
    for (Map.Entry<String, JsonNode> entry : asserts.properties()) {
      String name = entry.getKey();
      byte[] bytes = Files.readAllBytes(files.resolve(name));
      FeedReading reading = read(name, bytes);
      read++;
      JsonNode view = reading instanceof Feed feed ? FeedparserView.of(feed) : null;
      for (JsonNode expectation : entry.getValue().get("asserts")) {
        JsonNode path = expectation.get("path");
        String reason = LeftOut.reason(name, path);
        if (reason != null) {
          leftOut.merge(reason, 1, Integer::sum);
        } else if (FeedExpectation.isMet(expectation.get("value"), view, path, bytes)) {
          met++;
        } else {
          failed.add(
              name
                  + " "
                  + path
                  + " expected "
                  + expectation.get("value")
                  + " got "
                  + FeedExpectation.at(view, path));
        }
      }
    }
    outputs.write("feeds", set, Map.of("failed", failed, "leftOut", leftOut));
    int all = met + failed.size();
    String without =
        leftOut.entrySet().stream()
            .map(count -> count.getValue() + " on " + count.getKey())
            .collect(Collectors.joining(", "));
    String name = "feeds/" + set;
    return List.of(
        new Score(name, "expectations met", (double) met / all, AIM, all + "; not " + without),
        new Score(name, "files read without failure", (double) read / asserts.size(), 1.0, ""));
  }

  private static FeedReading read(String name, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    String type = null;
    String location = null;
    String language = null;
    Matcher header = HEADER.matcher(head);
    while (header.find()) {
      String value = header.group(2).strip();
      switch (header.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "content-type" -> type = value;
        case "content-location" -> location = value;
        case "content-language" -> language = value;
        default -> {}
      }
    }
    boolean served = name.contains("/http_") || name.contains("/http/");
    return FeedReader.read(bytes, type, language, base(name, location, served));
  }

  private static @Nullable URI base(String name, @Nullable String location, boolean served) {
    URI own = URI.create(HOST + name);
    if (location != null && (location.startsWith("/") || location.startsWith("http"))) {
      return own.resolve(location);
    }
    return served || location != null ? own : null;
  }
}
