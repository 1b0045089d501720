package org.parley.text.furniture;

import org.parley.report.BlockKind;

/**
 * One line or paragraph of a page before it is known whether it belongs to the report.
 *
 * @param kind what it looks like
 * @param text its words on one line, in normal form
 * @param marked true if the page's markup says its kind, false if only its looks do
 */
public record Piece(BlockKind kind, String text, boolean marked) {}
