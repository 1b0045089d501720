package org.parley.report;

/**
 * A block of a draft, as the page or file had it.
 *
 * @param kind what the markup says it is; {@link BlockKind#BODY} where there is no markup
 * @param text its words; line breaks inside it are the file's own
 */
public record DraftBlock(BlockKind kind, String text) {}
