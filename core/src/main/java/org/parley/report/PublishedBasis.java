package org.parley.report;

/** Where a report's date of publication comes from. */
public enum PublishedBasis {
  /** The page's or feed's own data. */
  METADATA,
  /** A stamp or dateline in the text. */
  TEXT,
  /** Other reports of the same story fix it. */
  INFERRED,
  UNKNOWN
}
