package org.parley.server.access;

/** A request is not let through. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean askToLogin;

  RefusedException(int status, String message, boolean askToLogin) {
    super(message);
    this.status = status;
    this.askToLogin = askToLogin;
  }

  /** Status of HTTP. */
  public int status() {
    return status;
  }

  /** True if logging in would help. */
  public boolean askToLogin() {
    return askToLogin;
  }
}
