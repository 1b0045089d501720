package org.parley.report;

/**
 * One sentence of a report.
 *
 * @param id unique over all reports: the report's id, a full stop and the sentence's number from 1
 * @param block index of the block that holds it; a sentence never crosses blocks
 * @param kind kind of that block
 * @param span where it stands in the report's text, without surrounding white space
 */
public record Sentence(String id, int block, BlockKind kind, Span span) {}
