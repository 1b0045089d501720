package org.parley.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * A step in the course of a proposal, as one report tells it.
 *
 * @param proposal what it happened to; its subject is never null
 * @param kind which step
 * @param by keys of the actors who took it; empty where nobody takes it, as a truce takes effect
 * @param sentence index of the sentence
 * @param clause the clause that says so, in the report's text
 * @param predicate the word that tells it, in the report's text
 * @param saidBy key of the actor on whose word it rests, or null
 * @param source that actor as written, or null if the report says it itself
 */
public record FoundStep(
    ProposalMention proposal,
    StepKind kind,
    List<String> by,
    int sentence,
    Span clause,
    Span predicate,
    @Nullable String saidBy,
    @Nullable Span source) {

  /** Copies its list. */
  public FoundStep {
    by = List.copyOf(by);
  }
}
