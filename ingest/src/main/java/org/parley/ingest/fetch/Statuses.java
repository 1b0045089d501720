package org.parley.ingest.fetch;

/** The statuses of HTTP that decide what comes next (RFC 9110, section 15). */
final class Statuses {
  private Statuses() {}

  static boolean isSuccess(int status) {
    return status >= 200 && status < 300;
  }

  /** Success with a body, and with all of it. */
  static boolean hasWholeBody(int status) {
    return isSuccess(status) && status != 204 && status != 205 && status != 206;
  }

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  static boolean asksToWait(int status) {
    return status == 429 || status == 503;
  }
}
