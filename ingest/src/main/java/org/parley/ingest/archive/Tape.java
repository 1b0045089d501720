package org.parley.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes with their place, read in one direction, with a short way back. */
final class Tape {
  /** At least so many bytes can be gone back. */
  static final int WINDOW = 1 << 18;

  private final byte[] bytes = new byte[2 * WINDOW];
  private InputStream in;

  /** Place of the first byte that is held. */
  private long base;

  private int at;
  private int limit;

  Tape(InputStream in) {
    this.in = in;
  }

  /** Begins anew with another stream, at place 0. */
  void load(InputStream other) {
    in = other;
    base = 0;
    at = 0;
    limit = 0;
  }

  /** How many bytes have been read. */
  long position() {
    return base + at;
  }

  /** Goes back to a place already passed, or as far towards it as can be. */
  void back(long place) {
    at = (int) Math.max(0, Math.min(place - base, limit));
  }

  /** Makes sure that at least one byte is held that was not read; false at the end. */
  boolean fill() throws IOException {
    if (at < limit) {
      return true;
    }
    if (limit == bytes.length) {
      System.arraycopy(bytes, limit - WINDOW, bytes, 0, WINDOW);
      base += limit - WINDOW;
      at = WINDOW;
      limit = WINDOW;
    }
    int n = in.read(bytes, limit, bytes.length - limit);
    limit += Math.max(n, 0);
    return n > 0;
  }

  /** The bytes that are held; those not read begin at {@link #index}. */
  byte[] held() {
    return bytes;
  }

  int index() {
    return at;
  }

  /** How many bytes are held that were not read. */
  int ahead() {
    return limit - at;
  }

  /** Passes over bytes that are held. */
  void advance(int count) {
    at += count;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    return fill() ? bytes[at++] & 0xff : -1;
  }

  /** The next byte, which stays to be read, or -1 at the end. */
  int peek() throws IOException {
    return fill() ? bytes[at] & 0xff : -1;
  }

  /** Reads at most so many bytes, at least one; -1 at the end. */
  int read(byte[] into, int from, int most) throws IOException {
    if (!fill()) {
      return -1;
    }
    int n = Math.min(most, ahead());
    System.arraycopy(bytes, at, into, from, n);
    at += n;
    return n;
  }

  /** Passes over at most so many bytes; returns how many there were. */
  long skip(long most) throws IOException {
    long left = most;
    while (left > 0 && fill()) {
      int n = (int) Math.min(left, ahead());
      at += n;
      left -= n;
    }
    return most - left;
  }

  /** Reads up to and with the next line feed; null if there is none within so many bytes. */
  byte @Nullable [] line(int most) throws IOException {
    long start = position();
    int length = 0;
    int c;
    do {
      c = read();
      length++;
    } while (c >= 0 && c != '\n' && length <= most);
    if (c != '\n') {
      return null;
    }
    back(start);
    byte[] line = new byte[length];
    System.arraycopy(bytes, at, line, 0, length);
    at += length;
    return line;
  }
}
