package org.parley.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What one member of a gzip file holds (RFC 1952). Its end is the end of the stream, and the tape
 * then stands right behind it.
 */
final class Member extends InputStream {
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int HEADER_SUM = 2;
  private static final int RESERVED = 0xe0;
  private static final int LONGEST_NAME = 1 << 16;

  /** Nothing that is small is a bomb, and no text packs so well. */
  private static final long SMALL = 16 << 20;

  private static final int BEST_PACKED = 200;

  private final Tape tape;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] one = new byte[1];
  private long unpacked;
  private boolean done;

  /**
   * @param tape at the first byte of the member
   * @throws BrokenMemberException if its header is none
   */
  Member(Tape tape) throws IOException {
    this.tape = tape;
    try {
      header();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** True if these could be the first bytes of a member. */
  static boolean begins(Tape tape) throws IOException {
    long start = tape.position();
    boolean magic = tape.read() == 0x1f && tape.read() == 0x8b && tape.read() == 8;
    int flags = tape.read();
    tape.back(start);
    return magic && flags >= 0 && (flags & RESERVED) == 0;
  }

  private void header() throws IOException {
    if (!begins(tape)) {
      throw new BrokenMemberException("no gzip data begins there");
    }
    tape.skip(3);
    int flags = tape.read();
    tape.skip(6);
    if ((flags & EXTRA) != 0) {
      int length = tape.read() | tape.read() << 8;
      tape.skip(Math.max(0, length));
    }
    for (int text : new int[] {NAME, COMMENT}) {
      if ((flags & text) != 0) {
        int c = tape.read();
        for (int n = 0; c > 0 && n < LONGEST_NAME; n++) {
          c = tape.read();
        }
      }
    }
    if ((flags & HEADER_SUM) != 0) {
      tape.skip(2);
    }
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (done || most == 0) {
      return done ? -1 : 0;
    }
    try {
      while (true) {
        int before = inflater.getRemaining();
        int n = inflater.inflate(into, from, most);
        tape.advance(before - inflater.getRemaining());
        if (n > 0) {
          sum.update(into, from, n);
          unpacked += n;
          if (unpacked > SMALL && unpacked / BEST_PACKED > inflater.getBytesRead()) {
            throw new BrokenMemberException("it unpacks to " + BEST_PACKED + " times its size");
          }
          return n;
        }
        if (inflater.finished()) {
          trailer();
          close();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new BrokenMemberException("its gzip data is broken");
        }
        if (!tape.fill()) {
          throw new BrokenMemberException("the file is cut off in the middle of it");
        }
        inflater.setInput(tape.held(), tape.index(), tape.ahead());
      }
    } catch (DataFormatException e) {
      throw new BrokenMemberException("its gzip data is broken");
    }
  }

  private void trailer() throws IOException {
    long kept = number();
    long length = number();
    if (kept < 0 || length < 0) {
      throw new BrokenMemberException("the file is cut off in the middle of it");
    }
    if (kept != sum.getValue() || length != (unpacked & 0xffffffffL)) {
      throw new BrokenMemberException("its gzip data does not match its checksum");
    }
  }

  private long number() throws IOException {
    long number = 0;
    for (int i = 0; i < 4; i++) {
      int c = tape.read();
      if (c < 0) {
        return -1;
      }
      number |= (long) c << (8 * i);
    }
    return number;
  }

  /** Frees what the unpacking holds; the tape stays where it is. */
  @Override
  public void close() {
    if (!done) {
      done = true;
      inflater.end();
    }
  }
}
