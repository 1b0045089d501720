package org.parley.dossier;

/** How readings of one slot stand to each other. */
public enum DisagreementStatus {
  /** They cannot all hold. */
  CONTRADICTED,
  /** A later report, with a newer as-of, gives another value. */
  UPDATED,
  /** The reports do not tell which comes first, or whether they speak of the same moment. */
  OPEN
}
