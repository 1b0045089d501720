package org.parley.actor;

import org.parley.report.Span;

/**
 * What a report says somebody is: "White House press secretary".
 *
 * @param text the role as written
 * @param span where, in the report's text
 * @param sentence index of the sentence in the report
 */
public record Role(String text, Span span, int sentence) {}
