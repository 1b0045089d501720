package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Citation;

/**
 * That somebody denies an event of the dossier, or a report tells it as not done.
 *
 * @param by id of the actor who denies it, or null if no report names one
 * @param citations its sentences
 */
public record Denial(@Nullable String by, List<Citation> citations) implements Cited {

  /** Copies its list. */
  public Denial {
    citations = List.copyOf(citations);
  }
}
