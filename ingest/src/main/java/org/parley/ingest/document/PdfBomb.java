package org.parley.ingest.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams of a PDF file that unpack to far more than they are, before anything is
 * unpacked into memory.
 */
final class PdfBomb {
  private static final long MOST_STREAM = 128L << 20;
  private static final long MOST_TOTAL = 1L << 30;
  private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);

  private PdfBomb() {}

  /** True if a stream unpacks to more than 128 MB or all of them to more than 1 GB. */
  static boolean isIn(byte[] bytes) {
    long total = 0;
    byte[] sink = new byte[1 << 16];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(bytes, at, bytes.length - at);
        long size = 0;
        int got = inflater.inflate(sink);
        while (got > 0 && size <= MOST_STREAM) {
          size += got;
          got = inflater.inflate(sink);
        }
        total += size;
        if (size > MOST_STREAM || total > MOST_TOTAL) {
          return true;
        }
        at += (int) Math.min(inflater.getBytesRead(), bytes.length - at);
      } catch (DataFormatException e) {
        at++;
      } finally {
        inflater.end();
      }
    }
    return false;
  }

  /** Where the packed data of the next stream begins, or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + START.length + 2 < bytes.length; i++) {
      if (bytes[i] != 's' || !isAt(bytes, i)) {
        continue;
      }
      int data = i + START.length;
      while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
        data++;
      }
      boolean deflated = data < bytes.length && (bytes[data] & 0x0F) == 8;
      if (deflated) {
        return data;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] bytes, int at) {
    for (int i = 0; i < START.length; i++) {
      if (bytes[at + i] != START[i]) {
        return false;
      }
    }
    return true;
  }
}
