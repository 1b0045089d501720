package org.parley.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.OnlyHere;
import org.parley.publish.line.DossierIndex;

/**
 * What one origin alone reports.
 *
 * @param columns one for each report that has something
 * @param total lines in all
 */
record OnlyHereSection(List<Column> columns, int total) implements Section {

  /** A report and what only it has. */
  record Column(int number, String name, String href, List<OnlyLine> lines, List<OnlyLine> rest) {}

  /** A clause. */
  record OnlyLine(String text, String language, List<Mark> marks) {}

  private static final int LINES = 4;

  static OnlyHereSection of(DossierIndex index, Names names) {
    Map<String, List<OnlyLine>> byReport = new LinkedHashMap<>();
    for (OnlyHere only : index.dossier().onlyHere()) {
      byReport
          .computeIfAbsent(only.report(), key -> new ArrayList<>())
          .add(
              new OnlyLine(
                  only.text(),
                  index.report(only.report()).report().language(),
                  Mark.of(only.citations(), index, names)));
    }
    List<Column> columns = new ArrayList<>();
    byReport.forEach(
        (report, lines) -> {
          int number = index.number(report);
          int first = lines.size() > LINES + 1 ? LINES : lines.size();
          columns.add(
              new Column(
                  number,
                  index.name(report),
                  names.report(number),
                  lines.subList(0, first),
                  lines.subList(first, lines.size())));
        });
    columns.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return new OnlyHereSection(columns, index.dossier().onlyHere().size());
  }

  @Override
  public String id() {
    return "only-here";
  }

  @Override
  public String title() {
    return "Only here";
  }

  @Override
  public int count() {
    return total;
  }

  @Override
  public String note() {
    return "What one origin alone reports. Not a judgement: the first report of anything stands"
        + " here.";
  }

  @Override
  public String template() {
    return "onlyHere";
  }
}
