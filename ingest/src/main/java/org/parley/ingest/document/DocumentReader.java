package org.parley.ingest.document;

/** Reads documents. Stateless; safe for any number of threads. */
public final class DocumentReader {
  /** Documents with more bytes than this are not read. */
  public static final int MOST_BYTES = 64 << 20;

  private DocumentReader() {}

  /**
   * Reads a PDF file.
   *
   * @param source the file, as the user would name it
   */
  public static DocumentReading pdf(byte[] bytes, String source) {
    return PdfDocument.read(bytes, source);
  }

  /**
   * Reads a Word document (DOCX).
   *
   * @param source the file, as the user would name it
   */
  public static DocumentReading docx(byte[] bytes, String source) {
    return DocxDocument.read(bytes, source);
  }

  /**
   * Reads a mail as it was sent (EML, RFC 5322 and MIME).
   *
   * @param source the file, as the user would name it
   */
  public static DocumentReading mail(byte[] bytes, String source) {
    return MailDocument.read(bytes, source);
  }
}
