package org.parley.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import org.parley.ingest.document.DocumentReader;
import org.parley.ingest.document.DocumentReading;
import org.parley.ingest.document.NoDocument;
import org.parley.ingest.document.ReadDocument;
import org.parley.ingest.file.Problem.Kind;

/** A report in a PDF file, a Word document or a mail. */
final class DocumentFile {
  private DocumentFile() {}

  static void read(InputStream in, FileKind kind, String source, Received received)
      throws IOException {
    byte[] bytes = in.readNBytes(DocumentReader.MOST_BYTES + 1);
    if (bytes.length > DocumentReader.MOST_BYTES) {
      int most = DocumentReader.MOST_BYTES >> 20;
      received.problem(
          new Problem(source, Kind.OVERSIZED, "it is larger than " + most + " MB", "Split it."));
      return;
    }
    if (bytes.length == 0) {
      received.problem(new Problem(source, Kind.EMPTY, "it is empty", ""));
      return;
    }
    DocumentReading reading =
        switch (kind) {
          case PDF -> DocumentReader.pdf(bytes, source);
          case DOCX -> DocumentReader.docx(bytes, source);
          default -> DocumentReader.mail(bytes, source);
        };
    if (reading instanceof ReadDocument document) {
      received.draft(document.draft());
    } else if (reading instanceof NoDocument none) {
      received.problem(new Problem(source, Kind.UNREADABLE, none.reason(), none.advice()));
    }
  }
}
