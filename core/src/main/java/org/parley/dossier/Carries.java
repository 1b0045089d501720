package org.parley.dossier;

/** How a report stands to a claim. */
public enum Carries {
  FULL,
  /** In part, or at an earlier stage. */
  PART,
  /** It reports otherwise. */
  OTHERWISE,
  /** It says nothing; silence is not denial. */
  SILENT
}
