package org.parley.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The measured figures as a page of the documentation. Only the table is written: its rows of what
 * was measured now are replaced, all other rows and all words round the table stay.
 */
final class QualityDocument {
  private static final String START =
      """
      # Quality, as measured

      Written by `./parley quality ../shared/bench --update`. A figure may not fall below its floor.
      The benchmark texts belong to their publishers and are not in the project.

      | set | measure | value | floor | aim | others |
      | --- | --- | ---: | ---: | ---: | --- |
      """;

  private static final String RULE = "| --- | --- |";

  private QualityDocument() {}

  /**
   * Writes what was measured into the page.
   *
   * @param scores some or all figures; those of a group that is new to the page come last
   * @param floors as they are now
   * @throws IOException if the page cannot be read or written
   */
  static void write(Path file, List<Score> scores, Floors floors) throws IOException {
    List<String> lines =
        Files.exists(file)
            ? Files.readAllLines(file, StandardCharsets.UTF_8)
            : START.lines().toList();
    int first = 0;
    while (first < lines.size() && !lines.get(first).startsWith(RULE)) {
      first++;
    }
    if (first == lines.size()) {
      throw new IOException(file + " holds no table of figures");
    }
    first++;
    int end = first;
    Map<String, String> rows = new LinkedHashMap<>();
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      rows.put(key(lines.get(end)), lines.get(end));
      end++;
    }
    for (Score score : scores) {
      String row = row(score, floors);
      rows.put(key(row), row);
    }
    List<String> page = new ArrayList<>(lines.subList(0, first));
    page.addAll(rows.values());
    page.addAll(lines.subList(end, lines.size()));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, String.join("\n", page) + "\n");
  }

  /** Set and measure of a row. */
  private static String key(String row) {
    int measure = row.indexOf(" | ");
    return row.substring(0, row.indexOf(" | ", measure + 1));
  }

  private static String row(Score score, Floors floors) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %s | %s |",
        score.set(),
        score.measure(),
        score.value(),
        floors.of(score),
        score.aim() == null ? "" : String.format(Locale.ROOT, "%.3f", score.aim()),
        score.reference());
  }
}
