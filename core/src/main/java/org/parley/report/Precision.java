package org.parley.report;

/** How exactly a {@link When} is known. */
public enum Precision {
  INSTANT,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  RANGE,
  OPEN
}
