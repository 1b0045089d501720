package org.parley.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Dossier;
import org.parley.dossier.ReportEntry;
import org.parley.dossier.RevisionEntry;
import org.parley.report.Report;
import org.parley.revision.PageAddress;
import org.parley.revision.RevisedReport;
import org.parley.revision.Revision;

/** Tells in a dossier which of its reports were changed after they were published, and how. */
public final class KnownRevisions {
  private KnownRevisions() {}

  /**
   * The dossier with the revisions of its reports.
   *
   * @param dossier of the newest revisions
   * @param known reports by address; the last of an address is the one that stands there now
   */
  public static Dossier told(Dossier dossier, List<RevisedReport> known) {
    Map<String, RevisedReport> byAddress = new HashMap<>();
    for (RevisedReport report : known) {
      String address = PageAddress.of(report.newest().url());
      if (address != null) {
        byAddress.put(address, report);
      }
    }
    List<ReportEntry> entries = new ArrayList<>();
    for (ReportEntry entry : dossier.reports()) {
      String address = PageAddress.of(entry.report().url());
      RevisedReport revised = address == null ? null : byAddress.get(address);
      entries.add(
          revised != null && revised.isChanged() ? entry.withRevisions(states(revised)) : entry);
    }
    return entries.equals(dossier.reports()) ? dossier : dossier.withReports(entries);
  }

  private static List<RevisionEntry> states(RevisedReport revised) {
    List<RevisionEntry> states = new ArrayList<>();
    for (Revision revision : revised.revisions()) {
      Report report = revision.report();
      states.add(
          new RevisionEntry(
              report.id(),
              report.published(),
              report.updated(),
              report.title(),
              revision.titleBefore(),
              revision.changes()));
    }
    return states;
  }
}
