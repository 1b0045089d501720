package org.parley.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds where records begin and end on a tape of unpacked bytes, and finds the next after one. */
final class Frames {
  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LARGEST_HEAD = 1 << 16;
  private static final int LONGEST_LINE = 1 << 13;

  private Frames() {}

  /**
   * The next record's frame; the tape then stands where its body begins.
   *
   * @return null at the end of the tape
   * @throws DamagedException if what comes is no record
   */
  static @Nullable Frame next(Tape tape) throws IOException {
    skipFiller(tape);
    if (tape.peek() < 0) {
      return null;
    }
    if (beginsWarc(tape)) {
      return Frame.ofWarcHead(head(tape));
    }
    byte[] line = tape.line(LONGEST_LINE);
    return Frame.ofArcLine(line == null ? new byte[0] : line);
  }

  /**
   * Checks that a record ends where its body has ended.
   *
   * @throws DamagedException if neither the end nor another record follows
   */
  static void end(Tape tape) throws IOException {
    skipFiller(tape);
    if (tape.peek() < 0 || beginsWarc(tape)) {
      return;
    }
    long start = tape.position();
    byte[] line = tape.line(LONGEST_LINE);
    boolean next = line != null && Frame.isArcLine(line);
    tape.back(start);
    if (!next) {
      throw new DamagedException("its Content-Length is wrong");
    }
  }

  /** Goes on to the next line that begins a record; to the end if there is none. */
  static void resume(Tape tape) throws IOException {
    skipFiller(tape);
    while (tape.peek() >= 0) {
      long start = tape.position();
      if (beginsWarc(tape)) {
        return;
      }
      byte[] line = tape.line(LONGEST_LINE);
      if (line != null && Frame.isArcLine(line)) {
        tape.back(start);
        return;
      }
      if (line == null) {
        passLine(tape);
      }
    }
  }

  /** True if these bytes begin a record of WARC or ARC, as far as can be told by so few. */
  static boolean couldBegin(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return text.startsWith("WARC/") || text.matches("(?s)[a-z][a-z0-9+.-]{1,30}:.*");
  }

  /** Goes on to the next line. */
  static void passLine(Tape tape) throws IOException {
    int c = tape.peek();
    while (c >= 0 && c != '\n') {
      tape.read();
      c = tape.peek();
    }
    tape.read();
  }

  private static boolean beginsWarc(Tape tape) throws IOException {
    long start = tape.position();
    boolean same = true;
    for (byte b : WARC) {
      same = same && tape.read() == b;
    }
    tape.back(start);
    return same;
  }

  private static byte[] head(Tape tape) throws IOException {
    var head = new ByteArrayOutputStream(1 << 9);
    while (true) {
      byte[] line = tape.line(LARGEST_HEAD - head.size());
      if (line == null) {
        throw new DamagedException(
            tape.peek() < 0
                ? "its header is cut off"
                : "its header is larger than " + (LARGEST_HEAD >> 10) + " kB");
      }
      head.writeBytes(line);
      if (line.length == 1 || (line.length == 2 && line[0] == '\r')) {
        return head.toByteArray();
      }
    }
  }

  /** Line ends stand between records, and zeros fill a file up to a block. */
  private static void skipFiller(Tape tape) throws IOException {
    int c = tape.peek();
    while (c == '\r' || c == '\n' || c == 0) {
      tape.read();
      c = tape.peek();
    }
  }
}
