package org.parley.server.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who has logged in from which browser, and the words a form has to carry to show that it came from
 * a page of ours. In memory: a restart asks everybody again.
 */
final class Sessions {
  static final Duration LASTS = Duration.ofHours(12);
  private static final int MOST = 5000;

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];
  private final InstantSource clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  /** Who, and until when. */
  record Session(Token token, Instant until) {}

  Sessions(InstantSource clock) {
    this.clock = clock;
    random.nextBytes(key);
  }

  /** A new random id. */
  String id() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Logs in; the id is to be kept in a cookie. */
  synchronized String open(Token token) {
    String id = id();
    sessions.put(id, new Session(token, clock.instant().plus(LASTS)));
    if (sessions.size() > MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    return id;
  }

  synchronized @Nullable Token token(@Nullable String id) {
    Session session = id == null ? null : sessions.get(id);
    return session == null || session.until().isBefore(clock.instant()) ? null : session.token();
  }

  synchronized void close(@Nullable String id) {
    sessions.remove(id == null ? "" : id);
  }

  /** What a form of this visitor has to carry. */
  String proof(String visitor) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  boolean isProof(String visitor, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            proof(visitor).getBytes(StandardCharsets.US_ASCII),
            given.getBytes(StandardCharsets.US_ASCII));
  }
}
