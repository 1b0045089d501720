package org.parley.position;

/** A step in the course of what is on the table, as reports tell it; in the usual order. */
public enum StepKind {
  FLOATED,
  PROPOSED,
  COUNTERED,
  REJECTED,
  ACCEPTED,
  SIGNED,
  IN_FORCE,
  EXTENDED,
  SUSPENDED,
  /** A report says that somebody broke it; never a verdict. */
  BROKEN,
  LAPSED
}
