package org.parley.cli;

/** What the exit status tells. */
final class ExitStatus {
  /** All went well. */
  static final int DONE = 0;

  /** Nothing could be read, or the command was used wrongly. */
  static final int FAILED = 2;

  /** Some input could not be read; the rest was. */
  static final int PARTLY = 3;

  private ExitStatus() {}
}
