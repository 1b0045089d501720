package org.parley.server.api;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What addresses of this service begin with, in what leaves it: as its owner says, else as the one
 * who asks has called it.
 *
 * @param given without a slash at its end; null if none is given
 */
public record BaseAddress(@Nullable String given) {

  /** Takes a slash off its end. */
  public BaseAddress {
    given = given != null && given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
  }

  /** For an answer to this request. */
  public String of(Context context) {
    return given == null ? context.scheme() + "://" + context.host() : given;
  }
}
