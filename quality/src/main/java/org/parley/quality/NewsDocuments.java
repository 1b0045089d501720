package org.parley.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.PublishedBasis;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.Span;
import org.parley.report.When;

/**
 * Reads files of one JSON object a line, each with id, title, text, date and outlet, as reports.
 */
public final class NewsDocuments {
  private static final int DATE_LENGTH = 10;

  private NewsDocuments() {}

  /**
   * The documents of a file as reports, each line of a text a block. Of a date only the day counts.
   *
   * @throws IOException if the file cannot be read or a line is not a document
   */
  public static List<Report> read(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (JsonNode document : JsonLines.read(file)) {
      reports.add(report(document));
    }
    return reports;
  }

  private static Report report(JsonNode document) {
    String title = string(document, "title");
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    if (title != null) {
      append(text, blocks, BlockKind.TITLE, title);
    }
    String body = string(document, "text");
    if (body != null) {
      body.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> append(text, blocks, BlockKind.BODY, line.strip()));
    }
    String id = document.path("id").asText();
    String date = string(document, "date");
    When published =
        date == null || date.length() < DATE_LENGTH
            ? When.UNKNOWN
            : When.day(LocalDate.parse(date.substring(0, DATE_LENGTH)), "");
    return new Report(
        id,
        id,
        string(document, "url"),
        string(document, "outlet"),
        title,
        List.of(),
        published,
        published.isUnknown() ? PublishedBasis.UNKNOWN : PublishedBasis.METADATA,
        null,
        "en",
        text.toString(),
        blocks,
        List.of(),
        List.of(),
        ReportKind.NEWS);
  }

  private static void append(StringBuilder text, List<Block> blocks, BlockKind kind, String words) {
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(start, text.length())));
    text.append("\n\n");
  }

  private static @Nullable String string(JsonNode document, String field) {
    JsonNode value = document.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }
}
