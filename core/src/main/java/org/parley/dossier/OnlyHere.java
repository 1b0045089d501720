package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * What a single origin reports.
 *
 * @param report id of the report
 * @param text a clause, as written
 * @param citations its sentences
 */
public record OnlyHere(String report, String text, List<Citation> citations) implements Cited {

  /** Copies its list. */
  public OnlyHere {
    citations = List.copyOf(citations);
  }
}
