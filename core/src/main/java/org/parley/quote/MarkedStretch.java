package org.parley.quote;

import org.parley.report.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param whole with its marks
 * @param inner without them
 * @param block index of the block that holds it
 * @param open true if its closing mark is missing, as in a quotation that goes on in the next
 *     paragraph
 */
public record MarkedStretch(Span whole, Span inner, int block, boolean open) {}
