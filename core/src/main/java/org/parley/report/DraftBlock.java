package org.parley.report;

import org.jspecify.annotations.Nullable;

/**
 * A block of a draft, as the page or file had it.
 *
 * @param kind what the markup says it is; {@link BlockKind#BODY} where there is no markup
 * @param text its words; line breaks inside it are the file's own
 * @param at when the entry of a live report that it belongs to was published; null outside of these
 */
public record DraftBlock(BlockKind kind, String text, @Nullable When at) {

  /** A block of no entry. */
  public DraftBlock(BlockKind kind, String text) {
    this(kind, text, null);
  }
}
