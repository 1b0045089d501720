package org.parley.publish.kept;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes as they are kept: small numbers short, texts once each, the whole deflated (RFC 1951). */
public final class Packed {
  private static final int LEVEL = 5;
  private static final int LARGEST = 1 << 28;

  private Packed() {}

  /** Deflates, with the length before. */
  public static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 16);
      for (int shift = 24; shift >= 0; shift -= 8) {
        packed.write(plain.length >>> shift);
      }
      byte[] part = new byte[1 << 13];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Undoes {@link #deflate}.
   *
   * @throws IllegalArgumentException if these are not such bytes
   */
  public static byte[] inflate(byte[] packed) {
    if (packed.length < 4) {
      throw new IllegalArgumentException("cut off");
    }
    int length = 0;
    for (int i = 0; i < 4; i++) {
      length = (length << 8) | (packed[i] & 0xFF);
    }
    if (length < 0 || length > LARGEST) {
      throw new IllegalArgumentException("not packed bytes");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 4, packed.length - 4);
      byte[] plain = new byte[length];
      int at = 0;
      while (at < length) {
        int got = inflater.inflate(plain, at, length - at);
        if (got == 0) {
          throw new IllegalArgumentException("cut off");
        }
        at += got;
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Writes values. */
  public static final class Out {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    private final Map<String, Integer> texts = new HashMap<>();
    private final IdentityHashMap<Object, Integer> written = new IdentityHashMap<>();

    /** A number that is not negative. */
    public void number(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        bytes.write((int) ((rest & 0x7F) | 0x80));
        rest >>>= 7;
      }
      bytes.write((int) rest);
    }

    public void signed(long value) {
      number((value << 1) ^ (value >> 63));
    }

    public void real(double value) {
      long bits = Double.doubleToRawLongBits(value);
      for (int shift = 56; shift >= 0; shift -= 8) {
        bytes.write((int) (bits >>> shift));
      }
    }

    public void text(String value) {
      Integer before = texts.get(value);
      if (before != null) {
        number(1 + before);
        return;
      }
      texts.put(value, texts.size());
      byte[] letters = value.getBytes(StandardCharsets.UTF_8);
      number(0);
      bytes(letters);
    }

    public void bytes(byte[] value) {
      number(value.length);
      bytes.writeBytes(value);
    }

    /** Number of a record that was written before, or -1. */
    public int before(Object value) {
      return written.getOrDefault(value, -1);
    }

    public void wrote(Object value) {
      written.put(value, written.size());
    }

    public byte[] packed() {
      return deflate(bytes.toByteArray());
    }
  }

  /** Reads what {@link Out} wrote. Damaged bytes give an exception, never another value's place. */
  public static final class In {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final List<Object> made = new ArrayList<>();
    private int at;

    public In(byte[] packed) {
      this.bytes = inflate(packed);
    }

    public long number() {
      long value = 0;
      for (int shift = 0; shift < 64; shift += 7) {
        byte next = bytes[at++];
        value |= (long) (next & 0x7F) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("damaged number");
    }

    public long signed() {
      long value = number();
      return (value >>> 1) ^ -(value & 1);
    }

    public double real() {
      long bits = 0;
      for (int i = 0; i < 8; i++) {
        bits = (bits << 8) | (bytes[at++] & 0xFF);
      }
      return Double.longBitsToDouble(bits);
    }

    public String text() {
      int which = (int) number();
      if (which > 0) {
        return texts.get(which - 1);
      }
      String value = new String(bytes(), StandardCharsets.UTF_8);
      texts.add(value);
      return value;
    }

    public byte[] bytes() {
      int length = (int) number();
      if (length < 0 || length > bytes.length - at) {
        throw new IllegalArgumentException("damaged length");
      }
      byte[] value = java.util.Arrays.copyOfRange(bytes, at, at + length);
      at += length;
      return value;
    }

    public Object before(int number) {
      return made.get(number);
    }

    public void made(Object value) {
      made.add(value);
    }
  }
}
