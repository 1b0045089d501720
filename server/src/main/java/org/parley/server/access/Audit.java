package org.parley.server.access;

import io.javalin.http.Context;
import java.time.InstantSource;

/** Writes down each request that changes something or is refused. */
public final class Audit {
  private final AuditLog log;
  private final Guard guard;
  private final InstantSource clock;

  public Audit(AuditLog log, Guard guard, InstantSource clock) {
    this.log = log;
    this.guard = guard;
    this.clock = clock;
  }

  /** To be called once a request is answered. */
  public void answered(Context context) {
    int status = context.statusCode();
    boolean refused = status == 401 || status == 403 || status == 421 || status == 429;
    // Reading does nothing, and that a browser is sent to the login page is no refusal.
    if (!Guard.isReading(context) || refused) {
      log.add(
          clock.instant(),
          guard.name(context),
          context.ip(),
          context.method().name() + " " + context.path(),
          status);
    }
  }

  /** Answers {@code /audit}: one line each, the newest first. */
  public void get(Context context) {
    StringBuilder lines = new StringBuilder();
    for (AuditLog.Deed deed : log.newest()) {
      lines
          .append(deed.at())
          .append('\t')
          .append(deed.who())
          .append('\t')
          .append(deed.from())
          .append('\t')
          .append(deed.what())
          .append('\t')
          .append(deed.status())
          .append('\n');
    }
    context.contentType("text/plain; charset=utf-8").result(lines.toString());
  }
}
