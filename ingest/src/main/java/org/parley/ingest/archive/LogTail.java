package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds how much of a file of gzip members is whole, from its end: the last member that begins a
 * WARC record is unpacked, and what is left behind it is a torn end. All before the last member was
 * on the disk before that was begun.
 */
final class LogTail {
  private static final byte[] MAGIC = {0x1f, (byte) 0x8b, 8};
  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.ISO_8859_1);
  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int PIECE = 1 << 16;
  private static final long NO_RECORD = -1;
  private static final long TORN = -2;

  private LogTail() {}

  /** Length of the part that is whole, in bytes; 0 if nothing is. */
  static long wholeLength(FileChannel channel) throws IOException {
    long size = channel.size();
    for (long end = size; end > 0; end -= PIECE) {
      long start = Math.max(0, end - PIECE);
      byte[] piece = bytes(channel, start, (int) (Math.min(size, end + MAGIC.length - 1) - start));
      for (int i = piece.length - MAGIC.length; i >= 0; i--) {
        if (isMagic(piece, i)) {
          long member = memberEnd(channel, start + i);
          if (member != NO_RECORD) {
            return member == TORN ? start + i : member;
          }
        }
      }
    }
    return 0;
  }

  /** Where the member that begins here ends; or that it is torn, or none of ours. */
  private static long memberEnd(FileChannel channel, long start) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      CRC32 sum = new CRC32();
      byte[] out = new byte[PIECE];
      long at = start + HEADER;
      long unpacked = 0;
      boolean record = false;
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          byte[] in = bytes(channel, at, PIECE);
          if (in.length == 0) {
            return record ? TORN : NO_RECORD;
          }
          at += in.length;
          inflater.setInput(in);
        }
        int n = inflater.inflate(out);
        if (unpacked == 0 && n > 0) {
          record = startsWith(out, n);
          if (!record) {
            return NO_RECORD;
          }
        }
        sum.update(out, 0, n);
        unpacked += n;
        if (n == 0 && inflater.needsDictionary()) {
          return record ? TORN : NO_RECORD;
        }
      }
      long end = start + HEADER + inflater.getBytesRead();
      byte[] trailer = bytes(channel, end, TRAILER);
      boolean whole =
          trailer.length == TRAILER
              && number(trailer, 0) == sum.getValue()
              && number(trailer, 4) == (unpacked & 0xffffffffL);
      return whole ? end + TRAILER : record ? TORN : NO_RECORD;
    } catch (DataFormatException e) {
      return inflater.getBytesWritten() > 0 ? TORN : NO_RECORD;
    } finally {
      inflater.end();
    }
  }

  private static boolean startsWith(byte[] out, int length) {
    for (int i = 0; i < RECORD.length; i++) {
      if (i >= length || out[i] != RECORD[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMagic(byte[] bytes, int at) {
    return bytes[at] == MAGIC[0] && bytes[at + 1] == MAGIC[1] && bytes[at + 2] == MAGIC[2];
  }

  private static long number(byte[] bytes, int at) {
    return (bytes[at] & 0xffL)
        | (bytes[at + 1] & 0xffL) << 8
        | (bytes[at + 2] & 0xffL) << 16
        | (bytes[at + 3] & 0xffL) << 24;
  }

  /** Up to so many bytes; fewer at the end of the file. */
  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    int n = 0;
    while (n >= 0 && buffer.hasRemaining()) {
      n = channel.read(buffer, from + buffer.position());
    }
    byte[] read = new byte[buffer.position()];
    buffer.flip();
    buffer.get(read);
    return read;
  }
}
