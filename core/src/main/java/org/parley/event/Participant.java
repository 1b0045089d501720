package org.parley.event;

import org.jspecify.annotations.Nullable;
import org.parley.report.Span;

/**
 * Somebody or something that takes part in an event, as the report names it there.
 *
 * @param actor key of the actor in the report, or null if the name finder knows none
 * @param span the noun group as written, without clauses that hang on it
 * @param head its main word
 */
public record Participant(@Nullable String actor, Span span, Span head) {}
