package org.parley.server.page;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it was drawn, packed once for all who ask: packing takes longer than all else. */
final class DrawnPage {
  private static final Pattern TAKES_GZIP =
      Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private final String tag;
  private final byte[] plain;
  private final byte[] packed;

  /**
   * Packs a page.
   *
   * @param html the page
   */
  DrawnPage(String html) {
    this.plain = html.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.packed = bytes.toByteArray();
    this.tag = '"' + fingerprint(plain) + '"';
  }

  /** How much room it takes. */
  long bytes() {
    return (long) plain.length + packed.length;
  }

  /** Answers with it, or that it is what the browser has. */
  void send(Context context) {
    context
        .header("ETag", tag)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Accept-Encoding");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    boolean packs = takesGzip(context.header("Accept-Encoding"));
    byte[] bytes = packs ? packed : plain;
    context.disableCompression();
    context.contentType("text/html; charset=utf-8");
    if (packs) {
      context.header("Content-Encoding", "gzip");
    }
    // Else it goes out in pieces, each with its length before it.
    context.res().setContentLength(bytes.length);
    context.result(bytes);
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && (accepted.startsWith("gzip,") || TAKES_GZIP.matcher(accepted).find());
  }
}
