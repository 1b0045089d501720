package org.parley.store;

import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.story.Profile;

/**
 * All that is kept of a report, for a library that moves from one store to another.
 *
 * @param card what it has outside of its text; its story and what it was copied from are told by
 *     the record of stories and by dossiers
 * @param profile what decides its story
 * @param report its text; null if it was purged
 * @param findings what was found in it; null if it was purged or has to be read again
 */
public record KeptReport(
    ReportCard card, Profile profile, @Nullable Report report, @Nullable Findings findings) {

  /**
   * @throws IllegalArgumentException if the parts are not of one report
   */
  public KeptReport {
    boolean one =
        profile.report().equals(card.id())
            && (report == null || report.id().equals(card.id()))
            && (findings == null || findings.report().equals(report))
            && card.purged() == (report == null);
    if (!one) {
      throw new IllegalArgumentException("not the parts of one report: " + card.id());
    }
  }

  /** The words by which it is found; of one that is to be read again, those of its text. */
  public @Nullable IndexedText words() {
    return report == null
        ? null
        : IndexedText.of(findings == null ? Findings.none(report) : findings);
  }
}
