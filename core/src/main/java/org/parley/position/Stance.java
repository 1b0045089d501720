package org.parley.position;

/** What a party says to a proposal. */
public enum Stance {
  PROPOSES,
  ACCEPTS,
  ACCEPTS_WITH_CONDITIONS,
  CONSIDERING,
  REJECTS,
  /** A report says that the party has not answered. */
  UNANSWERED
}
