package org.parley.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.parley.ingest.archive.ArchiveReader;
import org.parley.ingest.encoding.TextEncoding;
import org.parley.ingest.file.Problem.Kind;

/** Hands a stream to the reader of its kind, or says why there is none. */
final class Sniffed {
  private static final int START = 1 << 13;

  private Sniffed() {}

  /**
   * @param in supports {@link InputStream#mark}
   * @param name the file's name, empty where there is none
   */
  static void read(InputStream in, String source, String name, Received received)
      throws IOException {
    FileKind named = FileKind.of(name);
    if (named == FileKind.UNSUPPORTED) {
      received.problem(
          new Problem(
              source,
              Kind.UNSUPPORTED,
              "files ending in ." + FileKind.ending(name) + " are not read",
              FileKind.advice(name)));
      return;
    }
    in.mark(START + 1);
    byte[] start = in.readNBytes(START);
    in.reset();
    FileKind document = FileKind.document(named, start);
    if (document != null) {
      DocumentFile.read(in, document, source, received);
      return;
    }
    if (ArchiveReader.begins(start)) {
      ArchiveFile.read(in, source, received);
      return;
    }
    String binary = Binary.kindOf(start);
    if (binary != null) {
      received.problem(
          new Problem(
              source,
              Kind.BINARY,
              "it is " + binary + ", not text",
              "Save the text of it as .txt or .html."));
      return;
    }
    FileKind kind = kind(named, name, TextEncoding.decode(start).text());
    if (kind == FileKind.JSON_LINES) {
      JsonLines.read(in, source, received);
      return;
    }
    byte[] bytes = in.readNBytes(ReportReader.LIMIT + 1);
    if (bytes.length > ReportReader.LIMIT) {
      received.problem(
          new Problem(
              source,
              Kind.OVERSIZED,
              "it is larger than " + (ReportReader.LIMIT >> 20) + " MB",
              "Split it, or give many reports as one .jsonl."));
      return;
    }
    if (kind == FileKind.FEED) {
      FeedFile.read(bytes, source, received);
      return;
    }
    String text = TextEncoding.decode(bytes).text();
    if (text.isBlank()) {
      received.problem(new Problem(source, Kind.EMPTY, "it is empty", ""));
      return;
    }
    String control = Binary.kindOf(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20)));
    if (control != null) {
      received.problem(new Problem(source, Kind.BINARY, "it is " + control + ", not text", ""));
      return;
    }
    switch (kind) {
      case MARKDOWN -> received.draft(MarkdownFile.draft(text, source));
      case PAGE -> PageFile.read(text, source, received);
      case JSON -> JsonFile.read(text, source, received);
      default -> received.draft(TextFile.draft(text, source));
    }
  }

  /** A name decides, but a page saved as .txt is a page, and one object a line is no JSON file. */
  private static FileKind kind(FileKind named, String name, String start) {
    FileKind sniffed = FileKind.sniffed(start);
    if (name.isEmpty() || FileKind.ending(name).isEmpty()) {
      return sniffed;
    }
    boolean page = named == FileKind.TEXT && sniffed == FileKind.PAGE;
    boolean lines = named == FileKind.JSON && sniffed == FileKind.JSON_LINES;
    boolean feed = sniffed == FileKind.FEED && named != FileKind.JSON_LINES;
    return page || lines || feed ? sniffed : named;
  }
}
