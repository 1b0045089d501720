package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * What a party says to a proposal, as one or more reports give it.
 *
 * @param party id of the party
 * @param stance what it says
 * @param text the clause that says so, as written
 * @param conditions what it asks first, or asks
 * @param asOf since when, {@link When#UNKNOWN} if no report tells
 * @param saidBy id of the actor who said it for the party, or null
 * @param basis a statement quoted, a statement reported, or the outlet's own words
 * @param citations its sentences
 */
public record Position(
    String party,
    Stance stance,
    String text,
    List<CitedText> conditions,
    When asOf,
    @Nullable String saidBy,
    PositionBasis basis,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Position {
    conditions = List.copyOf(conditions);
    citations = List.copyOf(citations);
  }
}
