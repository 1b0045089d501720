package org.parley.position;

import org.parley.report.Span;

/**
 * What a party asks before it agrees, or is worried about.
 *
 * @param span its words, in the report's text
 * @param sentence index of the sentence
 */
public record Condition(Span span, int sentence) {}
