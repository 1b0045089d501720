package org.parley.text.furniture;

import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.When;

/**
 * One line or paragraph of a page before it is known whether it belongs to the report.
 *
 * @param kind what it looks like
 * @param text its words on one line, in normal form
 * @param marked true if the page's markup says its kind, false if only its looks do
 * @param at when the entry of a live report that it belongs to was published, or null
 */
public record Piece(BlockKind kind, String text, boolean marked, @Nullable When at) {}
