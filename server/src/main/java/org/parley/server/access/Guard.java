package org.parley.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request. Where only this machine can ask, nobody has to log in, but a page of
 * another site must not be able to ask either: so the name the browser used is looked at, and what
 * changes something has to prove that it came from a page of ours.
 */
public final class Guard {
  private static final String SESSION = "parley-session";
  private static final String VISITOR = "parley-visitor";
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final List<String> OPEN =
      List.of(
          "/assets/",
          "/favicon.ico",
          "/manifest.webmanifest",
          "/login",
          "/health/live",
          "/health/ready");
  private static final List<String> ADMINS =
      List.of("/sources", "/api/v1/sources", "/api/v1/import");
  private static final Set<String> ADMINS_READ = Set.of("/audit", "/api/v1/export");
  private static final List<String> SENT =
      List.of("application/json", "application/x-ndjson", "application/gzip", "text/x-opml");

  private final Tokens tokens;
  private final Sessions sessions;
  private final Attempts attempts;
  private final RateLimit limit;
  private final boolean loginNeeded;
  private final @Nullable Set<String> names;

  /**
   * @param loginNeeded whether a request needs a token
   * @param names the names under which the service may be asked for; null for any, which is right
   *     only where a login is needed
   */
  public Guard(
      Tokens tokens, InstantSource clock, boolean loginNeeded, @Nullable Set<String> names) {
    this.tokens = tokens;
    this.sessions = new Sessions(clock);
    this.attempts = new Attempts(clock);
    this.limit = new RateLimit(clock);
    this.loginNeeded = loginNeeded;
    this.names = names == null ? null : Set.copyOf(names);
  }

  /** True if an address is one of this machine that no other can reach. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Lets a request through or not.
   *
   * @throws RefusedException if not
   */
  public void check(Context context) {
    headers(context);
    String host = name(context.host());
    if (names != null && (host == null || !names.contains(host))) {
      throw new RefusedException(421, "This service is not known under that name.", false);
    }
    if (loginNeeded && !isOpen(context)) {
      Scope asked = asked(context);
      Token token = who(context);
      if (!limit.allows(token == null ? context.ip() : "token " + token.name())) {
        throw new RefusedException(429, "Too many requests. Ask more slowly.", false);
      }
      if (token == null) {
        throw new RefusedException(401, "A token is needed.", true);
      }
      if (!token.scope().allows(asked)) {
        throw new RefusedException(
            403,
            "This needs a token of the scope " + asked.name().toLowerCase(Locale.ROOT) + ".",
            false);
      }
    }
    if (!READING.contains(context.method())) {
      changing(context);
    }
  }

  /** What is done to the service itself is for those who run it, all else for editors. */
  private static Scope asked(Context context) {
    if (READING.contains(context.method())) {
      return ADMINS_READ.contains(context.path()) ? Scope.ADMIN : Scope.READ;
    }
    return ADMINS.stream().anyMatch(context.path()::startsWith) ? Scope.ADMIN : Scope.EDIT;
  }

  private static boolean isOpen(Context context) {
    String path = context.path();
    return isArriving(context)
        || OPEN.stream()
            .anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open));
  }

  /**
   * True if a browser comes from another site with a page to hand in. It brings no cookies then, so
   * it has to be sent once more, from here, before it can be known who asks.
   */
  public static boolean isArriving(Context context) {
    return context.path().equals("/share")
        && context.method().equals(HandlerType.GET)
        && "cross-site".equals(context.header("Sec-Fetch-Site"));
  }

  /** True if a request changes nothing. */
  static boolean isReading(Context context) {
    return READING.contains(context.method());
  }

  /** Who a request comes from, "nobody" where that is not known. */
  String name(Context context) {
    if (!loginNeeded) {
      return "this machine";
    }
    String secret = bearer(context);
    Token token = secret == null ? loggedIn(context) : tokens.of(secret);
    return token == null ? "nobody" : token.name();
  }

  /** A request that changes something comes from a program with a token, or from our own page. */
  private void changing(Context context) {
    if (bearer(context) != null && who(context) != null) {
      return;
    }
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean foreign =
        site != null
            ? !site.equals("same-origin") && !site.equals("none")
            : origin != null && !isOwn(origin, context);
    if (foreign) {
      throw new RefusedException(403, "This came from a page of another site.", false);
    }
    if (context.path().startsWith("/api/")) {
      // Another site's page cannot send these types without asking first, and is never allowed to.
      String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
      if (!context.method().equals(HandlerType.DELETE)
          && SENT.stream().noneMatch(type::startsWith)) {
        throw new RefusedException(415, "Send one of " + String.join(", ", SENT) + ".", false);
      }
      return;
    }
    if (!sessions.isProof(visitor(context), context.formParam("proof"))) {
      throw new RefusedException(
          403, "This form is of an earlier visit. Open the page again and repeat.", false);
    }
  }

  private static boolean isOwn(String origin, Context context) {
    try {
      return context.host() != null && context.host().equals(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The token of a request, or null. */
  private @Nullable Token who(Context context) {
    String secret = bearer(context);
    if (secret == null) {
      return loggedIn(context);
    }
    return known(secret, context.ip());
  }

  /** Who has logged in from a browser, unless that token was taken back since. */
  private @Nullable Token loggedIn(Context context) {
    Token token = sessions.token(context.cookie(SESSION));
    return token != null && tokens.all().contains(token) ? token : null;
  }

  private @Nullable Token known(String secret, String address) {
    if (attempts.isBarred(address)) {
      throw new RefusedException(429, "Too many wrong tokens. Try again in ten minutes.", false);
    }
    Token token = tokens.of(secret);
    if (token == null) {
      attempts.wrong(address);
    }
    return token;
  }

  private static @Nullable String bearer(Context context) {
    String header = context.header("Authorization");
    return header != null && header.startsWith("Bearer ") ? header.substring(7).strip() : null;
  }

  /** Who a request comes from, for the log of corrections. */
  public String person(Context context) {
    Token token = who(context);
    return token == null ? "this machine" : token.name();
  }

  /**
   * Logs a browser in.
   *
   * @return false if the token is none
   */
  public boolean login(Context context, String secret) {
    Token token = known(secret, context.ip());
    if (token == null) {
      return false;
    }
    cookie(context, SESSION, sessions.open(token), (int) Sessions.LASTS.toSeconds());
    return true;
  }

  public void logout(Context context) {
    sessions.close(context.cookie(SESSION));
    cookie(context, SESSION, "", 0);
  }

  public boolean isLoginNeeded() {
    return loginNeeded;
  }

  /** What a form on a page for this visitor has to carry as {@code proof}. */
  public String proof(Context context) {
    String visitor = visitor(context);
    if (visitor.isEmpty()) {
      visitor = sessions.id();
      cookie(context, VISITOR, visitor, -1);
    }
    return sessions.proof(visitor);
  }

  private static String visitor(Context context) {
    String visitor = context.cookie(VISITOR);
    return visitor == null ? "" : visitor;
  }

  /** Sets a cookie that no script and no other site gets. */
  public static void cookie(Context context, String name, String value, int seconds) {
    boolean secure = context.scheme().equals("https");
    context.cookie(new Cookie(name, value, "/", seconds, secure, true, null, SameSite.STRICT));
  }

  /** Tells a browser to load nothing and send nothing anywhere else. */
  private static void headers(Context context) {
    context
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
                + " 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /** The host without its port, or null. */
  private static @Nullable String name(@Nullable String host) {
    if (host == null) {
      return null;
    }
    int colon = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
    return (colon > 0 ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}
