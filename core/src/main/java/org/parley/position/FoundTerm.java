package org.parley.position;

import org.parley.report.Span;

/**
 * What one report says a proposal holds.
 *
 * @param proposal the proposal; its subject is never null
 * @param sentence index of the sentence
 * @param words what it holds, with the verb, in the report's text
 */
public record FoundTerm(ProposalMention proposal, int sentence, Span words) {}
