package org.parley.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a WARC (1.0, 1.1) or ARC file: plain, packed record by record, or packed as a
 * whole. Uses the same memory for a file of any length.
 *
 * <p>A record that is damaged is named, and the next record or member of gzip is looked for behind
 * it. The frames of records are found here, their headers are parsed by jwarc.
 */
public final class ArchiveReader {
  private static final int MOST_DAMAGED = 10_000;
  private static final int START = 16;

  private final Tape tape;
  private final Tape unpacked = new Tape(InputStream.nullInputStream());
  private final ArchiveVisitor visitor;
  private final String within;
  private long records;
  private long pages;
  private long revisits;
  private long others;
  private long damaged;

  private ArchiveReader(InputStream in, String within, ArchiveVisitor visitor) {
    this.tape = new Tape(in);
    this.within = within;
    this.visitor = visitor;
  }

  /**
   * Reads an archive to its end.
   *
   * @param in not closed
   * @return what it held
   * @throws IOException only if {@code in} does; whatever the bytes are, it does not
   */
  public static ArchiveCounts read(InputStream in, ArchiveVisitor visitor) throws IOException {
    return read(in, "", visitor);
  }

  /** As {@link #read(InputStream, ArchiveVisitor)}, for an archive within another. */
  static ArchiveCounts read(InputStream in, String within, ArchiveVisitor visitor)
      throws IOException {
    ArchiveReader reader = new ArchiveReader(in, within, visitor);
    reader.all();
    return reader.counts();
  }

  /** True if a file that begins so is a WARC or ARC file, packed or not. */
  public static boolean begins(byte[] start) {
    Tape tape = new Tape(new ByteArrayInputStream(start));
    try {
      if (!Member.begins(tape)) {
        return opensArchive(start);
      }
      try (Member member = new Member(tape)) {
        return opensArchive(member.readNBytes(START));
      }
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean opensArchive(byte[] start) {
    String text = new String(start, 0, Math.min(start.length, START), StandardCharsets.ISO_8859_1);
    return text.startsWith("WARC/") || text.startsWith("filedesc://");
  }

  private ArchiveCounts counts() {
    return new ArchiveCounts(records, pages, revisits, others, damaged);
  }

  private void all() throws IOException {
    boolean packed = false;
    while (tape.peek() >= 0 && damaged <= MOST_DAMAGED) {
      long start = tape.position();
      if (Member.begins(tape)) {
        packed = true;
        member(start);
      } else if (!packed) {
        records(tape, null);
      } else if (!onlyPadding()) {
        tape.back(start);
        damaged(place(start, 0), "neither gzip data nor a record begins there");
        nextMember(start + 1);
      }
    }
    if (damaged > MOST_DAMAGED) {
      damaged(place(tape.position(), 0), "too much is damaged, the rest is not read");
    }
  }

  private void member(long start) throws IOException {
    try (Member member = new Member(tape)) {
      unpacked.load(member);
      records(unpacked, start);
    } catch (BrokenMemberException e) {
      damaged(place(start, 0), e.reason());
      nextMember(start + 1);
    }
  }

  /**
   * Reads the records of a tape to its end.
   *
   * @param member where the member of gzip begins that is unpacked, or null if none is
   */
  private void records(Tape from, @Nullable Long member) throws IOException {
    while (damaged <= MOST_DAMAGED) {
      long start = from.position();
      long body = -1;
      String place = member == null ? place(start, 0) : place(member, start);
      try {
        Frame frame = Frames.next(from);
        if (frame == null) {
          return;
        }
        records++;
        body = from.position();
        record(frame, from, place);
      } catch (BrokenMemberException e) {
        throw e;
      } catch (DamagedException e) {
        damaged(place, e.reason());
        from.back(body < 0 ? start : body);
        if (body < 0) {
          Frames.passLine(from);
        }
        Frames.resume(from);
      }
      visitor.passed(counts(), tape.position());
    }
  }

  private void record(Frame frame, Tape from, String place) throws IOException {
    RecordBody body = new RecordBody(from, frame.length());
    if (!PageRecord.mayHoldPage(frame)) {
      body.pass();
      Frames.end(from);
      if (frame.type().equals("revisit")) {
        revisits++;
      } else {
        others++;
      }
      return;
    }
    ArchivedPage page;
    try {
      page = PageRecord.read(frame, body, place);
    } catch (BrokenMemberException e) {
      throw e;
    } catch (DamagedException e) {
      body.pass();
      damaged(place, e.reason());
      Frames.resume(from);
      return;
    }
    body.pass();
    Frames.end(from);
    if (page == null) {
      others++;
    } else {
      pages++;
      visitor.page(page);
    }
  }

  private void damaged(String place, String reason) {
    damaged++;
    visitor.damaged(place, reason);
  }

  private String place(long offset, long inside) {
    return within + "offset " + offset + (inside > 0 ? " (" + inside + " unpacked)" : "");
  }

  /** Some writers fill the file up to a block. */
  private boolean onlyPadding() throws IOException {
    int c = tape.peek();
    while (c == 0 || c == '\r' || c == '\n') {
      tape.read();
      c = tape.peek();
    }
    return c < 0 || Member.begins(tape);
  }

  /** Goes on to the next member of gzip that holds records; to the end if there is none. */
  private void nextMember(long from) throws IOException {
    tape.back(from);
    while (tape.peek() >= 0) {
      long at = tape.position();
      if (tape.peek() == 0x1f && Member.begins(tape)) {
        boolean record = holdsRecord();
        tape.back(at);
        if (record) {
          return;
        }
      }
      tape.read();
    }
  }

  private boolean holdsRecord() throws IOException {
    try (Member member = new Member(tape)) {
      return Frames.couldBegin(member.readNBytes(START));
    } catch (DamagedException e) {
      return false;
    }
  }
}
