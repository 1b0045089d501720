package org.parley.report;

import org.jspecify.annotations.Nullable;

/**
 * One block of a report's text: a title, a heading, a list item or a paragraph.
 *
 * @param kind what it is on the page
 * @param span where it stands in the report's text, without the blank line after it
 * @param at when the entry of a live report that it belongs to was published; null outside of these
 */
public record Block(BlockKind kind, Span span, @Nullable When at) {

  /** A block of no entry. */
  public Block(BlockKind kind, Span span) {
    this(kind, span, null);
  }
}
