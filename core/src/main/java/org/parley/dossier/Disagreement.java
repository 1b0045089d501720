package org.parley.dossier;

import java.util.List;
import org.parley.report.Citation;

/**
 * A slot for which reports give different values.
 *
 * @param id stable, from content
 * @param kind what sort of slot
 * @param about the slot, as a question or a name
 * @param status how the readings stand to each other
 * @param why one sentence that says why it has that status
 * @param readings at least two
 * @param touches ids of the lines of the dossier that it touches: quotes, events, actors,
 *     proposals, figures
 */
public record Disagreement(
    String id,
    DisagreementKind kind,
    String about,
    DisagreementStatus status,
    String why,
    List<Reading> readings,
    List<String> touches)
    implements Cited {

  /** Copies its lists. */
  public Disagreement {
    readings = List.copyOf(readings);
    touches = List.copyOf(touches);
  }

  @Override
  public List<Citation> citations() {
    return readings.stream().flatMap(reading -> reading.citations().stream()).toList();
  }
}
