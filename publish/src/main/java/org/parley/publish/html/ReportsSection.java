package org.parley.publish.html;

import java.util.List;
import org.parley.publish.line.DossierIndex;

/**
 * The reports themselves.
 *
 * @param reports in order of their numbers
 */
record ReportsSection(List<ReportKey> reports) implements Section {

  static ReportsSection of(DossierIndex index, Names names) {
    return new ReportsSection(
        index.dossier().reports().stream()
            .map(entry -> ReportKey.of(entry, index, names))
            .toList());
  }

  @Override
  public String id() {
    return "reports";
  }

  @Override
  public String title() {
    return "Reports";
  }

  @Override
  public int count() {
    return reports.size();
  }

  @Override
  public String note() {
    return "Each opens with what was found marked in its text.";
  }

  @Override
  public String template() {
    return "reports";
  }
}
