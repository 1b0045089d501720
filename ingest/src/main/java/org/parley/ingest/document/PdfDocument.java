package org.parley.ingest.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.parley.report.DraftBlock;
import org.parley.report.When;

/** A report in a PDF file. */
final class PdfDocument {
  private static final int MOST_PAGES = 2000;
  private static final int LEAST_LETTERS = 20;
  private static final NoDocument DAMAGED =
      new NoDocument("the PDF is damaged", "Download it again.");

  static {
    FontMappers.set(new BundledFonts());
  }

  private PdfDocument() {}

  static DocumentReading read(byte[] bytes, String source) {
    if (bytes.length > DocumentReader.MOST_BYTES) {
      return new NoDocument("it is larger than 64 MB", "Split it.");
    }
    if (PdfBomb.isIn(bytes)) {
      return new NoDocument("it unpacks to far more than it is", "");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new NoDocument("it has more than " + MOST_PAGES + " pages", "Split it.");
      }
      return read(document, source);
    } catch (InvalidPasswordException e) {
      return new NoDocument(
          "the PDF is locked with a password", "Save it again without a password.");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return DAMAGED;
    }
  }

  private static DocumentReading read(PDDocument document, String source) throws IOException {
    List<List<PdfLine>> pages = PdfLines.of(document);
    int letters = 0;
    for (List<PdfLine> page : pages) {
      letters += page.stream().mapToInt(line -> line.text().length()).sum();
    }
    if (letters < LEAST_LETTERS) {
      return new NoDocument(
          document.getNumberOfPages() == 0
              ? "the PDF has no pages"
              : "the PDF has no text, its pages are pictures",
          "Run it through text recognition (OCR) first.");
    }
    List<List<PdfLine>> columns = new ArrayList<>();
    for (List<PdfLine> page : RunningHeads.removed(pages)) {
      columns.addAll(PdfColumns.of(page));
    }
    List<DraftBlock> blocks = PdfParagraphs.of(columns);
    if (blocks.isEmpty()) {
      return DAMAGED;
    }
    String title = PdfTitle.of(pages.get(0), PdfParagraphs.bodySize(columns));
    return new ReadDocument(IssuedDraft.of(blocks, title, List.of(), facts(document), source));
  }

  private static DocumentFacts facts(PDDocument document) {
    PDDocumentInformation about = document.getDocumentInformation();
    return new DocumentFacts(
        words(about.getTitle()), words(about.getAuthor()), null, day(about.getCreationDate()));
  }

  private static @Nullable String words(@Nullable String written) {
    return written == null || written.isBlank() ? null : written.strip();
  }

  /** The day alone, as its maker's clock had it. */
  private static @Nullable When day(@Nullable Calendar made) {
    if (made == null) {
      return null;
    }
    LocalDate day =
        LocalDate.of(
            made.get(Calendar.YEAR), made.get(Calendar.MONTH) + 1, made.get(Calendar.DAY_OF_MONTH));
    return When.day(day, "");
  }
}
