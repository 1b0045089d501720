package org.parley.publish.line;

import org.parley.report.Span;

/**
 * A cited stretch of one sentence.
 *
 * @param sentence number of the sentence in its report, from 1
 * @param span where in the report's text
 * @param whole whether it is the whole sentence
 */
public record Passage(int sentence, Span span, boolean whole) {}
