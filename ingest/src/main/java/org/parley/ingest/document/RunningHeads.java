package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands at the head or foot of many pages, and the numbers of pages. */
final class RunningHeads {
  private static final int EDGE = 2;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)^[\\s\\-–—|/.]*(?:(?:page|seite|p\\.|s\\.|página|pagina|стр\\.?|sayfa)\\s*)?"
              + "(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of|von|de|di|из|sur)\\s*\\d{1,4})?[\\s\\-–—|/.]*$");

  private RunningHeads() {}

  /** The pages without them; the first page keeps a head that only it and no other page has. */
  static List<List<PdfLine>> removed(List<List<PdfLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      edges(page).stream()
          .map(RunningHeads::shape)
          .distinct()
          .forEach(shape -> counts.merge(shape, 1, Integer::sum));
    }
    int many = Math.max(2, (pages.size() + 1) / 2);
    List<List<PdfLine>> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      List<PdfLine> lines = new ArrayList<>(page);
      for (PdfLine line : edges(page)) {
        boolean repeated = pages.size() > 1 && counts.getOrDefault(shape(line), 0) >= many;
        if (repeated || PAGE_NUMBER.matcher(line.text()).matches()) {
          lines.remove(line);
        }
      }
      kept.add(lines);
    }
    return kept;
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
    int foot = Math.max(edges.size(), page.size() - EDGE);
    edges.addAll(page.subList(foot, page.size()));
    return edges;
  }

  private static String shape(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#") + " " + Math.round(line.size());
  }
}
