package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * How one report stands to one claim.
 *
 * @param report id of the report
 * @param carries how
 * @param citations its sentences; empty only where it is silent
 */
public record CoverageCell(String report, Carries carries, List<Citation> citations) {

  /** Copies its list. */
  public CoverageCell {
    citations = List.copyOf(citations);
  }
}
