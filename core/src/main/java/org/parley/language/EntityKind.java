package org.parley.language;

/** What the name recogniser takes a token for. */
public enum EntityKind {
  NONE,
  PERSON,
  ORGANISATION,
  PLACE
}
