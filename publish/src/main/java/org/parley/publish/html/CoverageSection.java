package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Carries;
import org.parley.dossier.CoverageCell;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.ReportEntry;
import org.parley.publish.line.DossierIndex;
import org.parley.publish.line.Enumeration;
import org.parley.publish.line.Terms;
import org.parley.report.Citation;

/**
 * Which report carries which claim.
 *
 * @param columns the reports, or their origins if there are many; empty if there are too many for
 *     columns
 * @param rows one for each claim, those of one origin apart where there are many
 * @param single claims of one origin
 */
record CoverageSection(List<Column> columns, List<Row> rows, List<Row> single) implements Section {

  /** A report. */
  record Column(int number, String name, String href) {}

  /** A claim. */
  record Row(String claim, int origins, List<Cell> cells, List<Mark> marks, String silent) {}

  /** How a report stands to the claim; a link where it says something. */
  record Cell(String code, String words, @Nullable Mark mark) {}

  private static final int REPORTS = 8;
  private static final int COLUMNS = 14;
  private static final int ROWS = 8;

  static CoverageSection of(DossierIndex index, Names names) {
    List<ReportEntry> reports = index.dossier().reports();
    List<ReportEntry> shown =
        reports.size() > REPORTS
            ? reports.stream().filter(entry -> entry.copyOf() == null).toList()
            : reports;
    List<Column> columns = new ArrayList<>();
    if (shown.size() <= COLUMNS) {
      for (ReportEntry entry : shown) {
        String outlet = entry.report().outlet();
        columns.add(
            new Column(entry.number(), outlet == null ? "" : outlet, names.report(entry.number())));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (CoverageRow row : index.dossier().coverage()) {
      List<Cell> cells = new ArrayList<>();
      for (Column column : columns) {
        String report = reports.get(column.number() - 1).report().id();
        cells.add(cell(row, report, index, names));
      }
      long silent = row.cells().stream().filter(cell -> cell.carries() == Carries.SILENT).count();
      rows.add(
          new Row(
              row.claim(),
              row.origins(),
              cells,
              Mark.of(row.citations(), index, names),
              silent == 0 ? "" : Enumeration.count((int) silent, "report", "reports") + " silent"));
    }
    List<Row> shared = rows.stream().filter(row -> row.origins() > 1).toList();
    return rows.size() <= ROWS || shared.isEmpty()
        ? new CoverageSection(columns, rows, List.of())
        : new CoverageSection(
            columns, shared, rows.stream().filter(row -> row.origins() <= 1).toList());
  }

  private static Cell cell(CoverageRow row, String report, DossierIndex index, Names names) {
    for (CoverageCell cell : row.cells()) {
      if (cell.report().equals(report)) {
        List<Mark> marks = Mark.of(cell.citations(), index, names);
        return new Cell(
            Terms.code(cell.carries()),
            Terms.carries(cell.carries()),
            marks.isEmpty() ? null : marks.get(0));
      }
    }
    return new Cell(Terms.code(Carries.SILENT), Terms.carries(Carries.SILENT), null);
  }

  /** The sentences of the reports that carry a claim in full. */
  static List<Citation> inFull(CoverageRow row) {
    return row.cells().stream()
        .filter(cell -> cell.carries() == Carries.FULL)
        .flatMap(cell -> cell.citations().stream())
        .toList();
  }

  /** True if a report has the claim otherwise. */
  static boolean differs(CoverageRow row) {
    return row.cells().stream().anyMatch(cell -> cell.carries() == Carries.OTHERWISE);
  }

  @Override
  public String id() {
    return "coverage";
  }

  @Override
  public String title() {
    return "Coverage";
  }

  @Override
  public int count() {
    return rows.size() + single.size();
  }

  @Override
  public String note() {
    return "Which report carries which claim. Silence is not denial.";
  }

  @Override
  public String template() {
    return "coverage";
  }

  @Override
  public @Nullable String legend() {
    return columns.isEmpty() ? null : "legendCoverage";
  }
}
