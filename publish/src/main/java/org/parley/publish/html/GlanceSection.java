package org.parley.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.parley.dossier.CoverageRow;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.SummaryLine;
import org.parley.publish.line.DossierIndex;

/**
 * At a glance, with the reports and their numbers and the claims most origins carry beside it.
 *
 * @param lines the lines, in time order
 * @param keys the reports, the eight most cited if there are more
 * @param rest the other reports
 * @param carried one claim for each count of origins
 * @param origins how many independent origins there are
 */
record GlanceSection(
    List<Glance> lines,
    List<ReportKey> keys,
    List<ReportKey> rest,
    List<Carried> carried,
    int origins)
    implements Section {

  /** One line. */
  record Glance(String id, String date, String text, List<Mark> marks, List<Differs> differs) {}

  /** The claim with the widest reach at one count of origins. */
  record Carried(int count, String claim, List<Mark> marks, List<Differs> differs) {}

  private static final int KEYS = 8;
  private static final int CARRIED = 5;

  static GlanceSection of(DossierIndex index, Names names) {
    Dossier dossier = index.dossier();
    List<Glance> lines = new ArrayList<>();
    for (SummaryLine line : dossier.summary()) {
      lines.add(
          new Glance(
              "g-" + (lines.size() + 1),
              index.date(line.when(), line),
              line.text(),
              Mark.of(line.citations(), index, names),
              Differs.named(line.differs(), dossier)));
    }
    List<ReportEntry> reports = dossier.reports();
    int shown = reports.size() > KEYS + 1 ? KEYS : reports.size();
    List<ReportKey> keys = ReportKey.mostCitedFirst(index, names);
    List<ReportKey> first = new ArrayList<>(keys.subList(0, shown));
    first.sort((a, b) -> Integer.compare(a.number(), b.number()));
    List<ReportKey> rest = new ArrayList<>(keys.subList(shown, keys.size()));
    rest.sort((a, b) -> Integer.compare(a.number(), b.number()));
    return new GlanceSection(
        lines,
        first,
        rest,
        reports.size() > 1 ? carried(index, names) : List.of(),
        dossier.story().originCount());
  }

  private static List<Carried> carried(DossierIndex index, Names names) {
    TreeMap<Integer, CoverageRow> widest = new TreeMap<>();
    for (CoverageRow row : index.dossier().coverage()) {
      widest.putIfAbsent(-row.origins(), row);
    }
    return widest.values().stream()
        .limit(CARRIED)
        .map(
            row ->
                new Carried(
                    row.origins(),
                    row.claim(),
                    Mark.of(CoverageSection.inFull(row), index, names),
                    CoverageSection.differs(row) ? Differs.touching(row.line(), index) : List.of()))
        .toList();
  }

  @Override
  public String id() {
    return "glance";
  }

  @Override
  public String title() {
    return "At a glance";
  }

  @Override
  public int count() {
    return lines.size();
  }

  @Override
  public String note() {
    return lines.isEmpty()
        ? "No line stands on its sentences firmly enough to be shown here."
        : "Whole clauses from the reports, in time order. Nothing is written by Parley.";
  }

  @Override
  public boolean leads() {
    return true;
  }

  @Override
  public String template() {
    return "glance";
  }
}
