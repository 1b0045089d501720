package org.parley.revision;

import java.util.List;
import org.parley.report.Report;

/**
 * A report with all its revisions that are at hand.
 *
 * @param revisions oldest first, never empty
 */
public record RevisedReport(List<Revision> revisions) {

  /** Copies its list. */
  public RevisedReport {
    revisions = List.copyOf(revisions);
    if (revisions.isEmpty()) {
      throw new IllegalArgumentException("a report has at least one revision");
    }
  }

  /** The report as it stands now. */
  public Report newest() {
    return revisions.get(revisions.size() - 1).report();
  }

  /** True if it was changed after it was published. */
  public boolean isChanged() {
    return revisions.size() > 1;
  }
}
