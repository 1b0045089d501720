package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.position.PositionBasis;
import org.parley.report.Citation;

/**
 * Through whom a party's position is known.
 *
 * @param speaker id of the actor who said it or took it, or null if none is named
 * @param asWritten how the report names who said it, or null if it says it itself
 * @param anonymous true if whoever said it is not named: "a senior official"
 * @param basis a statement quoted, a statement reported, or the outlet's own words
 * @param citations its sentences
 */
public record Voice(
    @Nullable String speaker,
    @Nullable String asWritten,
    boolean anonymous,
    PositionBasis basis,
    List<Citation> citations)
    implements Cited {

  /** Copies its list. */
  public Voice {
    citations = List.copyOf(citations);
  }
}
