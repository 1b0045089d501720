package org.parley.dossier;

/** The accounts kept of a negotiation beside its positions. */
public enum Ledger {
  /** Visits, meetings, calls, talks, mediation. */
  CONTACT,
  /** What one party does or threatens to move another, and what it offers or takes back. */
  PRESSURE,
  /** Attacks, advances, withdrawals, losses. */
  GROUND,
  /** What is reported to breach a truce that is in force; never a verdict. */
  VIOLATION
}
