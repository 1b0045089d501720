package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * What is on the table.
 *
 * @param id stable, from content
 * @param name a noun phrase of the reports
 * @param proposers ids of those who put it forward
 * @param terms what it holds, as written
 * @param positions what each party says to it, newest dated first, undated ones after
 * @param citations where it is named
 */
public record Proposal(
    String id,
    String name,
    List<String> proposers,
    List<CitedText> terms,
    List<Position> positions,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Proposal {
    proposers = List.copyOf(proposers);
    terms = List.copyOf(terms);
    positions = List.copyOf(positions);
    citations = List.copyOf(citations);
  }
}
