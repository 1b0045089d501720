package org.parley.report;

/**
 * Something that stood on the page and is not the report.
 *
 * @param name what it is, in words for a reader: "related links", "call to follow"
 * @param text as it stood
 * @param beforeBlock index of the report's block that follows it; the number of blocks if it stood
 *     at the end
 */
public record Furniture(String name, String text, int beforeBlock) {}
