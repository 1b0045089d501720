package org.parley.position;

/** On what a position rests. */
public enum PositionBasis {
  /** The party's own words, quoted. */
  QUOTED,
  /** What the party said, in the report's words. */
  REPORTED,
  /** Somebody else says it of the party. */
  SAID_BY_ANOTHER,
  /** The outlet's own words, with nobody named. */
  OUTLET
}
