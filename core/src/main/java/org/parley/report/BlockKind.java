package org.parley.report;

/** What a block of a report is on the page. */
public enum BlockKind {
  TITLE,
  HEADING,
  BODY,
  LIST
}
