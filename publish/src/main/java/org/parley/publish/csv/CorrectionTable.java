package org.parley.publish.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Correction;
import org.parley.dossier.Target;
import org.parley.engine.CorrectionLog;
import org.parley.engine.FindingLog;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;
import org.parley.story.StoryCorrection;

/** All that persons said about findings and stories, as one table in the order it was said. */
public final class CorrectionTable {
  private static final List<String> HEAD =
      List.of(
          "at", "by", "of", "line", "words", "said", "value", "reason", "undone", "cites", "id");

  private CorrectionTable() {}

  /** As text. */
  public static String text(List<FindingLog.Entry> findings, List<CorrectionLog.Entry> stories) {
    CsvTable table = new CsvTable(HEAD);
    for (Map<String, String> row : rows(findings, stories)) {
      table.row(HEAD.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    return table.text();
  }

  /** Each with all columns: what was said, of what, by whom, when, and whether it still holds. */
  public static List<Map<String, String>> rows(
      List<FindingLog.Entry> findings, List<CorrectionLog.Entry> stories) {
    List<Map<String, String>> rows = new ArrayList<>();
    findings.forEach(entry -> rows.add(row(entry)));
    stories.stream()
        .filter(entry -> !(entry.correction() instanceof StoryCorrection.Undo))
        .forEach(entry -> rows.add(row(entry)));
    rows.sort(Comparator.comparing((Map<String, String> row) -> row.getOrDefault("at", "")));
    return rows;
  }

  private static Map<String, String> row(FindingLog.Entry entry) {
    Correction said = entry.correction();
    Target target = said.target();
    Target other = said.other();
    return row(
        said.at().toString(),
        said.by(),
        Terms.code(target.part()),
        target.line(),
        target.text(),
        Terms.code(said.kind()),
        other != null ? other.text() : said.value(),
        said.reason(),
        entry.undoneBy() != null,
        String.join(" ", target.citations().stream().map(Citation::sentence).distinct().toList()),
        String.valueOf(said.number()));
  }

  private static Map<String, String> row(CorrectionLog.Entry entry) {
    StoryCorrection said = entry.correction();
    return row(
        entry.at().toString(),
        entry.by(),
        "story",
        said.story(),
        "",
        kind(said),
        value(said),
        "",
        entry.undone(),
        "",
        entry.id());
  }

  private static String kind(StoryCorrection said) {
    if (said instanceof StoryCorrection.Merge) {
      return "merge";
    }
    if (said instanceof StoryCorrection.Split) {
      return "split";
    }
    return said instanceof StoryCorrection.Pin ? "pin" : "rename";
  }

  private static String value(StoryCorrection said) {
    if (said instanceof StoryCorrection.Merge merge) {
      return merge.other();
    }
    if (said instanceof StoryCorrection.Split split) {
      return String.join(" ", split.reports());
    }
    if (said instanceof StoryCorrection.Pin pin) {
      return pin.report();
    }
    return said instanceof StoryCorrection.Rename rename ? rename.title() : "";
  }

  private static Map<String, String> row(
      String at,
      String by,
      String of,
      String line,
      String words,
      String said,
      @Nullable String value,
      String reason,
      boolean undone,
      String cites,
      String id) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("at", at);
    row.put("by", by);
    row.put("of", of);
    row.put("line", line);
    row.put("words", words);
    row.put("said", said);
    row.put("value", value == null ? "" : value);
    row.put("reason", reason);
    row.put("undone", String.valueOf(undone));
    row.put("cites", cites);
    row.put("id", id);
    return row;
  }
}
