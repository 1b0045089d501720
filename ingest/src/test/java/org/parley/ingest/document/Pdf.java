package org.parley.ingest.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files for tests. */
final class Pdf {
  private static final PDFont REGULAR = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Pdf() {
    document.addPage(page);
  }

  Pdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  Pdf line(float x, float y, float size, boolean bold, String text) {
    var append = PDPageContentStream.AppendMode.APPEND;
    try (var content = new PDPageContentStream(document, page, append, true)) {
      content.beginText();
      content.setFont(bold ? BOLD : REGULAR, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdf lines(float x, float y, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      line(x, y - 14 * i, 11, false, lines.get(i));
    }
    return this;
  }

  Pdf author(String author) {
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  Pdf locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
