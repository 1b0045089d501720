package org.parley.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A token as it is kept.
 *
 * @param name what its owner calls it
 * @param scope what it allows
 * @param fingerprint SHA-256 of the token in hexadecimal; a token has 256 random bits, so that
 *     nothing slower is needed
 */
public record Token(String name, Scope scope, String fingerprint) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** A new secret, to be shown once. */
  public static String secret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return "parley_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The token of a secret. */
  public static Token of(String name, Scope scope, String secret) {
    return new Token(name, scope, fingerprint(secret));
  }

  boolean matches(String secret) {
    return MessageDigest.isEqual(
        fingerprint.getBytes(StandardCharsets.US_ASCII),
        fingerprint(secret).getBytes(StandardCharsets.US_ASCII));
  }

  private static String fingerprint(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
