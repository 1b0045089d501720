package org.parley.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * What one report says of a party's stance to a proposal.
 *
 * @param proposal what it is a stance to; its subject is never null
 * @param holder key of the actor whose stance it is
 * @param stance the stance
 * @param sentence index of the sentence
 * @param clause the clause that says so, in the report's text
 * @param predicate the word of stance, in the report's text
 * @param conditions what the party asks first or asks, in the report's text
 * @param saidBy key of the actor on whose word it stands, or null if the report says it itself
 * @param source that actor as written, or null
 * @param named where the holder is named, in the report's text, if the clause's subject only points
 *     to him ("their union"), or null
 * @param urged true if the party only urges another to take it up, as who backs it does too
 * @param quoted true if the word of stance stands in quotation marks
 */
public record FoundPosition(
    ProposalMention proposal,
    String holder,
    Stance stance,
    int sentence,
    Span clause,
    Span predicate,
    List<Condition> conditions,
    @Nullable String saidBy,
    @Nullable Span source,
    @Nullable Span named,
    boolean urged,
    boolean quoted) {

  /** Copies its list. */
  public FoundPosition {
    conditions = List.copyOf(conditions);
  }
}
