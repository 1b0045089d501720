package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * One line of what is to be seen at a glance: a clause of a report, with all reports that carry it.
 *
 * @param text as written; {@code […]} for what is left out inside a sentence
 * @param when when it is, {@link When#UNKNOWN} for no date
 * @param differs ids of the disagreements that touch it
 * @param citations its sentences, that of the text first
 */
public record SummaryLine(String text, When when, List<String> differs, List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public SummaryLine {
    differs = List.copyOf(differs);
    citations = List.copyOf(citations);
  }
}
