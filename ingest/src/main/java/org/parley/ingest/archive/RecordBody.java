package org.parley.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What follows a record's head, as far as its length says. */
final class RecordBody {
  private final Tape tape;
  private long left;

  RecordBody(Tape tape, long length) {
    this.tape = tape;
    this.left = length;
  }

  /** At most so many bytes; fewer only at the body's end. */
  byte[] read(int most) throws IOException {
    var bytes = new ByteArrayOutputStream((int) Math.min(Math.min(most, left), 1 << 16));
    byte[] piece = new byte[1 << 14];
    while (bytes.size() < most && left > 0) {
      int n =
          tape.read(piece, 0, (int) Math.min(Math.min(piece.length, most - bytes.size()), left));
      if (n < 0) {
        throw new DamagedException("it ends before its Content-Length");
      }
      bytes.write(piece, 0, n);
      left -= n;
    }
    return bytes.toByteArray();
  }

  /** How many bytes were not read. */
  long left() {
    return left;
  }

  /** Passes over the rest. */
  void pass() throws IOException {
    left -= tape.skip(left);
    if (left > 0) {
      throw new DamagedException("it ends before its Content-Length");
    }
  }
}
