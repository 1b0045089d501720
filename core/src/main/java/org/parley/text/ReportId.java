package org.parley.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report's id from what it says and who says it, never from the name of a file: the same
 * report has the same id wherever it lies, and another text at the same address is another revision
 * with another id. So a span in a report of a given id always means the same words.
 */
final class ReportId {
  private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
  private static final int LENGTH = 12;

  private ReportId() {}

  /**
   * The first 60 bits of a SHA-256, in the letters of base 32 (RFC 4648), small.
   *
   * @param parts what makes the report this one and no other; null is not the same as empty
   */
  static String of(@Nullable String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      int length = part == null ? -1 : bytes.length;
      for (int shift = 24; shift >= 0; shift -= 8) {
        digest.update((byte) (length >>> shift));
      }
      digest.update(bytes);
    }
    byte[] hash = digest.digest();
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      int bit = i * 5;
      int two = ((hash[bit / 8] & 0xFF) << 8) | (hash[bit / 8 + 1] & 0xFF);
      id.append(ALPHABET[(two >>> (11 - bit % 8)) & 31]);
    }
    return id.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
