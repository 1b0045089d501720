package org.parley.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body and unpacks it, no further than the limits. */
final class Body {
  /** What is smaller may be as well packed as it likes. */
  private static final long RATIO_FROM = 1 << 20;

  private static final int BUFFER = 1 << 13;

  private Body() {}

  /**
   * @param encoding the Content-Encoding, or null
   * @param cut how many unpacked bytes are wanted; the rest is not read
   * @throws RefusedException if it is larger than the limits
   */
  static byte[] read(InputStream raw, @Nullable String encoding, Limits limits, int cut)
      throws IOException {
    Counted counted = new Counted(raw, limits.received());
    String packing = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    switch (packing) {
      case "", "identity", "none" -> {
        return unpacked(counted, counted, limits, cut);
      }
      case "gzip", "x-gzip" -> {
        return unpacked(new GZIPInputStream(counted, BUFFER), counted, limits, cut);
      }
      case "deflate" -> {
        BufferedInputStream ahead = new BufferedInputStream(counted, BUFFER);
        Inflater inflater = new Inflater(!isZlib(ahead));
        try {
          return unpacked(new InflaterInputStream(ahead, inflater, BUFFER), counted, limits, cut);
        } finally {
          inflater.end();
        }
      }
      default ->
          throw new RefusedException(
              "its body is packed as \"" + brief(packing) + "\", which was not asked for", "");
    }
  }

  private static byte[] unpacked(InputStream in, Counted counted, Limits limits, int cut)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (n >= cut - out.size()) {
        out.write(buffer, 0, cut - out.size());
        break;
      }
      out.write(buffer, 0, n);
      if (out.size() > limits.unpacked()) {
        throw tooLarge(limits.unpacked(), " unpacked");
      }
      if (out.size() > RATIO_FROM && out.size() / limits.ratio() > counted.count) {
        throw new RefusedException(
            "its body unpacks to more than " + limits.ratio() + " times its size", "");
      }
    }
    return out.toByteArray();
  }

  static RefusedException tooLarge(long limit, String how) {
    return new RefusedException("it is larger than " + megabytes(limit) + how, "");
  }

  private static String megabytes(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }

  /** Some servers send deflate as RFC 9110 has it, with the frame of zlib, and some without. */
  private static boolean isZlib(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return (first & 15) == 8 && ((first << 8) + second) % 31 == 0;
  }

  private static String brief(String text) {
    return text.length() > 40 ? text.substring(0, 40) : text;
  }

  /** Counts the bytes as they come and stops at the limit. */
  private static final class Counted extends FilterInputStream {
    private final long limit;
    private long count;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      add(Math.max(n, 0));
      return n;
    }

    private void add(int n) throws RefusedException {
      count += n;
      if (count > limit) {
        throw tooLarge(limit, "");
      }
    }
  }
}
