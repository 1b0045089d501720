package org.parley.server.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What sender and receiver of webhooks share, by which the receiver knows that a message is ours
 * and new (Standard Webhooks specification 1.0.0, symmetric signatures).
 */
public final class WebhookSecret {
  private static final String PREFIX = "whsec_";
  private static final int FEWEST = 24;
  private static final int MOST = 64;
  private static final int BYTES = 32;

  private final byte[] key;

  private WebhookSecret(byte[] key) {
    this.key = key;
  }

  /**
   * Reads a secret as it is written down.
   *
   * @throws IllegalArgumentException if it is not {@code whsec_} and 24 to 64 bytes in Base64
   */
  public static WebhookSecret of(String text) {
    String stripped = text.strip();
    try {
      byte[] key =
          stripped.startsWith(PREFIX)
              ? Base64.getDecoder().decode(stripped.substring(PREFIX.length()))
              : new byte[0];
      if (key.length >= FEWEST && key.length <= MOST) {
        return new WebhookSecret(key);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(wrong(), e);
    }
    throw new IllegalArgumentException(wrong());
  }

  private static String wrong() {
    return "a secret for webhooks is whsec_ and 24 to 64 bytes in Base64";
  }

  /** A new one, as it is written down. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * The signature of a message.
   *
   * @param id of the message
   * @param seconds when it is sent, since 1970 UTC
   */
  String signature(String id, long seconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /** Says nothing of it. */
  @Override
  public String toString() {
    return PREFIX + "...";
  }
}
