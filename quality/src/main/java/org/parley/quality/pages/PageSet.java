package org.parley.quality.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.page.ArticlePage;
import org.parley.ingest.page.PageReader;
import org.parley.report.DraftBlock;
import org.parley.report.When;

/** One set of pages: a folder {@code html} of gzipped pages and a file of what is right. */
final class PageSet {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PageSet() {}

  /** What is right, by the page's identifier; empty if the file is not there. */
  static Map<String, JsonNode> gold(Path file) throws IOException {
    Map<String, JsonNode> gold = new TreeMap<>();
    if (Files.exists(file)) {
      for (Map.Entry<String, JsonNode> field : JSON.readTree(file.toFile()).properties()) {
        gold.put(field.getKey(), field.getValue());
      }
    }
    return gold;
  }

  /** The bytes of every page, by file name without {@code .gz}. */
  static Map<String, byte[]> pages(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(folder.resolve("html"))) {
      listed.forEach(files::add);
    }
    Map<String, byte[]> pages = new TreeMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      try (InputStream in = Files.newInputStream(file)) {
        boolean packed = name.endsWith(".gz");
        pages.put(
            packed ? name.substring(0, name.length() - 3) : name,
            packed ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes());
      }
    }
    return pages;
  }

  /** The article of a page, or null. */
  static @Nullable ArticlePage read(String name, byte[] page) {
    return PageReader.read(page, null, null, name) instanceof ArticlePage article ? article : null;
  }

  /** Its blocks, each followed by a blank line. */
  static String text(@Nullable ArticlePage article) {
    StringBuilder text = new StringBuilder();
    if (article != null) {
      for (DraftBlock block : article.draft().blocks()) {
        text.append(block.text()).append("\n\n");
      }
    }
    return text.toString();
  }

  /** A date as the scorers read it; empty if there is none. */
  static String iso(@Nullable When when) {
    if (when == null || when.earliest() == null) {
      return "";
    }
    return when.instant() == null
        ? when.earliest().toString()
        : when.instant().atOffset(ZoneOffset.UTC).toString();
  }
}
