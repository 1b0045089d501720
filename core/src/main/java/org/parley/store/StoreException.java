package org.parley.store;

import org.jspecify.annotations.Nullable;

/** A store cannot do what it was asked. The message is one line for the user. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Another process writes to it. */
    LOCKED,
    /** There is no room left. */
    FULL,
    /** It may only be read. */
    READ_ONLY,
    /** What is kept is damaged. */
    DAMAGED,
    /** It was made by a newer version. */
    NEWER,
    /** There is nothing at this place. */
    MISSING,
    /** Anything else. */
    FAILED
  }

  private final Reason reason;

  public StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
