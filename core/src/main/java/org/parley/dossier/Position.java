package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.position.PositionBasis;
import org.parley.position.Stance;
import org.parley.report.Citation;
import org.parley.report.When;

/**
 * What a party says to a proposal at one time, as one or more reports give it.
 *
 * @param party id of the party
 * @param stance what it says
 * @param text the clause that says so, as written
 * @param conditions what it asks first, asks, or is worried about
 * @param asOf since when, {@link When#UNKNOWN} if no report tells
 * @param saidBy id of the actor who said it for the party, or null
 * @param basis a statement quoted, a statement reported, or the outlet's own words
 * @param voices through whom it is known, each once
 * @param firstReport id of the first report that has it, or null if there is no such report
 * @param origins how many independent accounts tell of it
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
    List<Voice> voices,
    @Nullable String firstReport,
    int origins,
    List<Citation> citations)
    implements Cited {

  /** Copies its lists. */
  public Position {
    conditions = List.copyOf(conditions);
    voices = List.copyOf(voices);
    citations = List.copyOf(citations);
  }
}
