package org.parley.alignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Identifiers of the lines of a dossier, made from what they say, so that a link survives a
 * rebuild.
 */
public final class LineId {
  private static final int BYTES = 5;

  private LineId() {}

  /**
   * An identifier.
   *
   * @param sort one letter for the sort of line
   * @param content what tells the line from all others
   */
  public static String of(String sort, String... content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  String.join("\u001f", content)
                      .toLowerCase(Locale.ROOT)
                      .getBytes(StandardCharsets.UTF_8));
      return sort + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
