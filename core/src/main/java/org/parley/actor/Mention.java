package org.parley.actor;

import org.parley.report.Span;

/**
 * One place where a report names an actor.
 *
 * @param span the name as written, in the report's text, without title, article or possessive
 * @param sentence index of the sentence in the report
 * @param text the words of the span
 */
public record Mention(Span span, int sentence, String text) {}
