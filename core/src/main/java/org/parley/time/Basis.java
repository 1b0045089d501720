package org.parley.time;

/** What fixes the interval of a time expression. */
public enum Basis {
  /** The words alone. */
  EXPLICIT,
  /** The day of publication. */
  DOCUMENT,
  /** Another date in the text. */
  DISCOURSE
}
