package org.parley.server.delivery;

import org.jspecify.annotations.Nullable;

/** A way to somebody. Used by one thread. */
public interface Channel {

  /** Its name, which stays the same over restarts; part of what is kept about it. */
  String name();

  /**
   * True if sending the same again does no harm, since the receiver can tell that it is the same.
   */
  boolean isRepeatable();

  /** Sends; what goes wrong is never an exception. */
  Outcome send(Letter letter);

  /**
   * How sending went.
   *
   * @param kind what is to be done now
   * @param reason one line; null if it was taken
   */
  record Outcome(Kind kind, @Nullable String reason) {
    /** It was taken. */
    static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);

    static Outcome later(String reason) {
      return new Outcome(Kind.LATER, reason);
    }

    static Outcome never(String reason) {
      return new Outcome(Kind.NEVER, reason);
    }

    /** What is to be done. */
    public enum Kind {
      /** Nothing: the receiver has it. */
      TAKEN,
      /** It was surely not taken: try again. */
      LATER,
      /** Trying again is of no use, or could tell it twice. */
      NEVER
    }
  }
}
