package org.parley.server.page;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.parley.server.access.Guard;

/** Up to which change a visitor has seen, kept by his browser. */
final class Visit {
  private static final String SEEN = "parley-seen";
  private static final int YEAR = 365 * 24 * 3600;

  private Visit() {}

  /**
   * The number of the last change seen. Somebody who comes for the first time has seen all there
   * is.
   */
  static long seen(Context context, long last) {
    String kept = context.cookie(SEEN);
    long seen = number(kept, -1);
    if (seen < 0 || seen > last) {
      remember(context, last);
      return last;
    }
    return seen;
  }

  static void remember(Context context, long sequence) {
    Guard.cookie(context, SEEN, String.valueOf(sequence), YEAR);
  }

  static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }
}
