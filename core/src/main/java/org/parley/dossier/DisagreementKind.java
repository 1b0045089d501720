package org.parley.dossier;

/** In what sort of slot reports differ. */
public enum DisagreementKind {
  POSITION,
  NUMBER,
  NEGATION,
  DATE,
  PLACE,
  SEQUENCE,
  ROLE,
  WORDING,
  NAME
}
