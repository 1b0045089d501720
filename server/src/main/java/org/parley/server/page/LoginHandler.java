package org.parley.server.page;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.server.access.Guard;
import org.parley.server.page.Layout.Part;

/** Answers {@code /login} and {@code /logout}. */
public final class LoginHandler {
  private static final Pattern OWN =
      Pattern.compile("/[A-Za-z0-9_%?=&.#-][A-Za-z0-9_/%?=&.#-]{0,500}");

  private final Layout layout;
  private final Guard guard;

  public LoginHandler(Layout layout, Guard guard) {
    this.layout = layout;
    this.guard = guard;
  }

  /** Shows the form. */
  public void form(Context context) {
    show(context, next(context.queryParam("next")), false, context.queryParam("lost") != null);
  }

  /** Takes a token. */
  public void enter(Context context) {
    String secret = context.formParam("token");
    String next = next(context.formParam("next"));
    if (secret != null && guard.login(context, secret.strip())) {
      context.redirect(next);
    } else {
      context.status(401);
      show(context, next, true, false);
    }
  }

  /** Ends a session. */
  public void leave(Context context) {
    guard.logout(context);
    context.redirect("/login");
  }

  private void show(Context context, String next, boolean wrong, boolean lost) {
    layout.show(
        context,
        "Log in",
        layout.frame(Part.NONE, null),
        "login",
        new LoginPage(guard.proof(context), next, wrong, lost));
  }

  /** Only a page of this service: a path, and none that a browser takes for another host. */
  static String next(@Nullable String asked) {
    return asked != null && OWN.matcher(asked).matches() ? asked : "/";
  }
}
