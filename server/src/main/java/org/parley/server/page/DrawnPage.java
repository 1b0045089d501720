package org.parley.server.page;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A page as it was drawn, packed once for all who ask: packing takes longer than all else. */
final class DrawnPage {
  private final String tag;
  private final byte[] plain;
  private final byte[] packed;

  /**
   * @param tag tells its state from another
   * @param html the page
   */
  DrawnPage(String tag, String html) {
    this.tag = tag;
    this.plain = html.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.packed = bytes.toByteArray();
  }

  boolean isOf(String asked) {
    return tag.equals(asked);
  }

  /** Answers with it. */
  void send(Context context) {
    boolean packs = takesGzip(context.header("Accept-Encoding"));
    context.disableCompression();
    context.contentType("text/html; charset=utf-8").header("Vary", "Accept-Encoding");
    if (packs) {
      context.header("Content-Encoding", "gzip");
    }
    context.result(packs ? packed : plain);
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && accepted.matches("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
  }
}
