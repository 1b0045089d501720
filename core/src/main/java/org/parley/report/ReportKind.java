package org.parley.report;

/** What sort of text a report is. */
public enum ReportKind {
  NEWS,
  /** Its author's views; they are never a party's position. */
  OPINION,
  /** Only the summary a feed gave, not the text itself. */
  SUMMARY
}
