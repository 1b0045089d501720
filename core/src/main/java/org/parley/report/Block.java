package org.parley.report;

/**
 * One block of a report's text: a title, a heading, a list item or a paragraph.
 *
 * @param kind what it is on the page
 * @param span where it stands in the report's text, without the blank line after it
 */
public record Block(BlockKind kind, Span span) {}
