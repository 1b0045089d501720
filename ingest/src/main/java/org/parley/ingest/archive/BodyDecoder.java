package org.parley.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Takes the transfer and content encodings of HTTP off a body. */
final class BodyDecoder {
  /** Larger bodies are not read, before or after they are unpacked. */
  static final int LARGEST = 32 << 20;

  private static final int SMALL = 1 << 20;
  private static final int BEST_PACKED = 200;
  private static final int MOST_ENCODINGS = 3;
  private static final int LONGEST_SIZE = 8;

  private BodyDecoder() {}

  /**
   * The body without its chunks. A body that is said to be chunked and does not begin so was joined
   * before it was kept, as many crawlers do, and is given as it is.
   *
   * @throws DamagedException if it begins in chunks and does not go on so
   */
  static byte[] joined(byte[] body) throws DamagedException {
    var joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (true) {
      int end = lineEnd(body, at);
      long size = end < 0 ? -1 : size(body, at, end);
      if (size < 0 && at == 0) {
        return body;
      }
      if (size < 0 || size > body.length - end) {
        throw new DamagedException("its chunks are broken");
      }
      if (size == 0) {
        return joined.toByteArray();
      }
      joined.write(body, end, (int) size);
      at = end + (int) size;
      at += at < body.length && body[at] == '\r' ? 1 : 0;
      at += at < body.length && body[at] == '\n' ? 1 : 0;
    }
  }

  /**
   * The body with its content encodings taken off, the last first.
   *
   * @param encodings as the headers name them
   * @throws DamagedException if it cannot be unpacked, or unpacks to more than {@link #LARGEST}
   */
  static byte[] unpacked(byte[] body, List<String> encodings) throws DamagedException {
    String[] names = String.join(",", encodings).toLowerCase(Locale.ROOT).split(",", -1);
    if (names.length > MOST_ENCODINGS) {
      throw new DamagedException("it is packed " + names.length + " times over");
    }
    byte[] bytes = body;
    for (int i = names.length - 1; i >= 0; i--) {
      bytes = unpacked(bytes, names[i].strip());
    }
    return bytes;
  }

  private static byte[] unpacked(byte[] body, String name) throws DamagedException {
    if (name.isEmpty() || name.equals("identity") || name.equals("none") || body.length == 0) {
      return body;
    }
    try {
      return switch (name) {
        case "gzip", "x-gzip" ->
            isGzip(body) ? drained(new GZIPInputStream(stream(body)), body.length) : body;
        case "deflate" -> drained(inflated(body), body.length);
        case "br" -> drained(new BrotliInputStream(stream(body)), body.length);
        default ->
            // Many servers name an encoding of characters here.
            looksLikeText(body) ? body : unknown(name);
      };
    } catch (DamagedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (looksLikeText(body)) {
        return body;
      }
      throw new DamagedException("its body cannot be unpacked (" + name + ")");
    }
  }

  private static byte[] unknown(String name) throws DamagedException {
    String shown = name.replaceAll("[^a-z0-9-]", "?");
    throw new DamagedException(
        "its body is packed as " + shown.substring(0, Math.min(20, shown.length())));
  }

  /** With the header of zlib, as RFC 9110 has it, or without, as some servers send it. */
  private static InputStream inflated(byte[] body) {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && ((body[0] & 0xff) << 8 | (body[1] & 0xff)) % 31 == 0;
    return new InflaterInputStream(stream(body), new Inflater(!zlib)) {
      @Override
      public void close() {
        inf.end();
      }
    };
  }

  private static byte[] drained(InputStream in, int packed) throws IOException {
    try (in) {
      var bytes = new ByteArrayOutputStream(Math.min(SMALL, packed * 4 + 64));
      byte[] piece = new byte[1 << 14];
      int n = in.read(piece);
      while (n >= 0) {
        bytes.write(piece, 0, n);
        if (bytes.size() > LARGEST) {
          throw new DamagedException("it unpacks to more than " + (LARGEST >> 20) + " MB");
        }
        if (bytes.size() > SMALL && bytes.size() / BEST_PACKED > packed) {
          throw new DamagedException("it unpacks to " + BEST_PACKED + " times its size");
        }
        n = in.read(piece);
      }
      return bytes.toByteArray();
    }
  }

  /** The first character that is no blank opens a tag. */
  static boolean looksLikeText(byte[] body) {
    String start =
        new String(Arrays.copyOf(body, Math.min(body.length, 512)), StandardCharsets.ISO_8859_1);
    return start.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
  }

  private static ByteArrayInputStream stream(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
  }

  /** Behind the next line feed, or -1. */
  private static int lineEnd(byte[] body, int from) {
    int most = Math.min(body.length, from + 1000);
    for (int i = from; i < most; i++) {
      if (body[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /** The hexadecimal number that begins a chunk, or -1. */
  private static long size(byte[] body, int from, int to) {
    long size = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(body[i], 16);
      if (digit < 0) {
        boolean end = body[i] == '\r' || body[i] == '\n' || body[i] == ';' || body[i] == ' ';
        return end && digits > 0 ? size : -1;
      }
      size = size * 16 + digit;
      digits++;
      if (digits > LONGEST_SIZE) {
        return -1;
      }
    }
    return -1;
  }
}
