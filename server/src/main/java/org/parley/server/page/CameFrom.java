package org.parley.server.page;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page of ours on which somebody was who sent a form. */
public final class CameFrom {
  private CameFrom() {}

  /** Its path with what was asked for, or null if that is not known or was elsewhere. */
  public static @Nullable String page(Context context) {
    String referer = context.header("Referer");
    if (referer == null) {
      return null;
    }
    try {
      URI uri = URI.create(referer);
      String path = uri.getRawPath();
      if (path == null || !String.valueOf(uri.getRawAuthority()).equals(context.host())) {
        return null;
      }
      String query = uri.getRawQuery();
      String page = LoginHandler.next(query == null ? path : path + "?" + query);
      return page.equals("/") && !path.equals("/") ? null : page;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
