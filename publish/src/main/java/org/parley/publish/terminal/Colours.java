package org.parley.publish.terminal;

/** What colours the terminal has. */
public enum Colours {
  /** None: a pipe, a file, or {@code NO_COLOR}. */
  NONE,
  /** The sixteen that every terminal has. */
  SIXTEEN,
  /** All of them. */
  TRUE
}
