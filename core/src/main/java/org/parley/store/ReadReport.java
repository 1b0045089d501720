package org.parley.store;

import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.story.Profile;

/**
 * A report that was read: all that is worked out from it alone.
 *
 * @param findings what it says, the report itself included
 * @param profile what decides its story
 */
public record ReadReport(Findings findings, Profile profile) {

  /**
   * @throws IllegalArgumentException if the two are not of one report
   */
  public ReadReport {
    if (!profile.report().equals(findings.report().id())) {
      throw new IllegalArgumentException(
          "profile of " + profile.report() + " for " + findings.report().id());
    }
  }

  public Report report() {
    return findings.report();
  }

  public String id() {
    return findings.report().id();
  }
}
