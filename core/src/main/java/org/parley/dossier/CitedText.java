package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * Words of a report with their evidence: a role, a term, a condition.
 *
 * @param text as written
 * @param citations where
 */
public record CitedText(String text, List<Citation> citations) implements Cited {

  /** Copies its list. */
  public CitedText {
    citations = List.copyOf(citations);
  }
}
