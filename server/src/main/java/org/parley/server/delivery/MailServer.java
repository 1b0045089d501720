package org.parley.server.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over.
 *
 * @param host its name
 * @param port its port
 * @param security how the connection is kept from others
 * @param user as whom to log in, or null for no login
 * @param password of that user, or null
 */
public record MailServer(
    String host, int port, Security security, @Nullable String user, @Nullable String password) {

  /** How the connection is kept from others. */
  public enum Security {
    /** From the beginning (RFC 8314). */
    TLS,
    /** By STARTTLS; without it nothing is sent (RFC 3207). */
    STARTTLS,
    /** Not at all; right only for a server on this machine. */
    NONE
  }

  /**
   * Reads {@code smtps://user@host:465}, {@code smtp://host:587} or {@code smtp://localhost:25},
   * the last without encryption.
   *
   * @throws IllegalArgumentException with a reason for the user
   */
  public static MailServer of(String text, @Nullable String password) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(wrong(text), e);
    }
    boolean tls = "smtps".equals(uri.getScheme());
    String host = uri.getHost();
    if ((!tls && !"smtp".equals(uri.getScheme())) || host == null) {
      throw new IllegalArgumentException(wrong(text));
    }
    String user = uri.getUserInfo();
    if (user != null && user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a password does not belong into an address; use a file");
    }
    boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    if ((user == null) != (password == null)) {
      throw new IllegalArgumentException("user and password are given together or not at all");
    }
    return new MailServer(
        host,
        uri.getPort() > 0 ? uri.getPort() : tls ? 465 : here ? 25 : 587,
        tls ? Security.TLS : here ? Security.NONE : Security.STARTTLS,
        user,
        password);
  }

  private static String wrong(String text) {
    return "not a server for mail, as smtps://user@mail.example:465: " + text;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
