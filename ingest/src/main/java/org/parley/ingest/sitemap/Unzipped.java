package org.parley.ingest.sitemap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bytes out of a gzip stream, never more than a limit. */
final class Unzipped {
  private static final int STEP = 1 << 16;

  private final byte[] bytes;
  private final @Nullable String fault;

  private Unzipped(byte[] bytes, @Nullable String fault) {
    this.bytes = bytes;
    this.fault = fault;
  }

  /** The bytes, as far as they could be had. */
  byte[] bytes() {
    return bytes;
  }

  /** Why that is not all, one clause without a full stop, or null. */
  @Nullable String fault() {
    return fault;
  }

  static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  static Unzipped of(byte[] bytes, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, bytes.length * 4 + STEP));
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] step = new byte[STEP];
      int read = in.read(step);
      while (read >= 0) {
        if (out.size() + read > most) {
          String fault = "it unpacks to more than " + (most >> 20) + " MB";
          return new Unzipped(new byte[0], fault);
        }
        out.write(step, 0, read);
        read = in.read(step);
      }
    } catch (IOException e) {
      return new Unzipped(out.toByteArray(), "its gzip data is damaged");
    }
    return new Unzipped(out.toByteArray(), null);
  }
}
