package org.parley.quote;

import org.parley.report.Span;

/**
 * Who speaks, as written.
 *
 * @param head position of the head word
 * @param span the whole noun phrase
 * @param rule how it was found
 * @param kind what sort of mention it is
 */
record Source(int head, Span span, SourceRule rule, MentionKind kind) {}
