package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * One value of a slot.
 *
 * @param value the value, in the reports' words
 * @param according who gives it, in the reports' words, or null
 * @param when of what time it is, or null
 * @param reports ids of the reports that give it
 * @param citations its sentences
 */
public record Reading(
    String value,
    @Nullable String according,
    @Nullable When when,
    List<String> reports,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Reading {
    reports = List.copyOf(reports);
    citations = List.copyOf(citations);
  }
}
