package org.parley.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;

class DocxDocumentTest {
  private static final String WORD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas."
          + "openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

  private static byte[] zip(String... namesAndParts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndParts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[i]));
        zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static String paragraph(String style, String text) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static Draft draft(byte[] bytes) {
    DocumentReading reading = DocumentReader.docx(bytes, "statement.docx");
    assertThat(reading).isInstanceOf(ReadDocument.class);
    return ((ReadDocument) reading).draft();
  }

  private static String reason(byte[] bytes) {
    DocumentReading reading = DocumentReader.docx(bytes, "statement.docx");
    assertThat(reading).isInstanceOf(NoDocument.class);
    return ((NoDocument) reading).reason();
  }

  @Test
  void headingsListsTitleAndIssuerAreFoundWhateverTheLanguageOfTheStyles() throws IOException {
    String body =
        paragraph("Titel", "Joint statement on the river crossings")
            + paragraph("", "11 March 2025")
            + paragraph("", "The two ministers met in Lisbon and agreed on the following.")
            + paragraph("berschrift1", "Crossings")
            + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Two cross</w:t></w:r>"
            + "<w:r><w:t>ings open.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Aid goes first.</w:t></w:r><w:del><w:r><w:delText>Never.</w:delText>"
            + "</w:r></w:del></w:p>";
    String styles =
        "<w:styles><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style"
            + " w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    Draft draft =
        draft(
            zip(
                "word/document.xml",
                WORD.formatted(body),
                "word/styles.xml",
                styles,
                "word/header1.xml",
                "<w:hdr>" + paragraph("", "Embassy of Norland") + "</w:hdr>"));
    assertThat(draft.title()).isEqualTo("Joint statement on the river crossings");
    assertThat(draft.outlet()).isEqualTo("Embassy of Norland");
    assertThat(draft.published()).isNotNull();
    assertThat(draft.blocks())
        .containsExactly(
            new DraftBlock(
                BlockKind.BODY, "The two ministers met in Lisbon and agreed on the following."),
            new DraftBlock(BlockKind.HEADING, "Crossings"),
            new DraftBlock(BlockKind.LIST, "Two crossings open."),
            new DraftBlock(BlockKind.BODY, "Aid goes first."));
  }

  @Test
  void aPartThatUnpacksToHundredsOfMegabytesIsRefused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = new byte[1 << 20];
      for (int i = 0; i < 70; i++) {
        zip.write(spaces);
      }
    }
    assertThat(reason(out.toByteArray())).contains("unpacks to more than");
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    String body = paragraph("", "A text that is long enough to be read. &b; &x;");
    Draft draft = draft(zip("word/document.xml", bomb + WORD.formatted(body)));
    assertThat(draft.blocks().get(0).text()).contains("&b; &x;").doesNotContain("haha");
  }

  @Test
  void deepNestingIsSurvived() throws IOException {
    String text = paragraph("", "Text at the bottom of all of the tables.");
    Draft draft = draft(zip("word/document.xml", WORD.formatted("<w:tbl>".repeat(200) + text)));
    assertThat(draft.blocks()).hasSize(1);
    byte[] deeper = zip("word/document.xml", WORD.formatted("<w:tbl>".repeat(50_000) + text));
    assertThat(DocumentReader.docx(deeper, "deeper.docx")).isNotNull();
  }

  @Test
  void whatIsNoDocumentSaysWhy() throws IOException {
    assertThat(reason(zip("xl/workbook.xml", "<x/>"))).contains("not a Word document");
    assertThat(reason("Nothing at all".getBytes(StandardCharsets.UTF_8))).contains("not a Word");
    byte[] old = new byte[600];
    old[0] = (byte) 0xD0;
    old[1] = (byte) 0xCF;
    assertThat(reason(old)).contains("password");
    assertThat(reason(zip("word/document.xml", WORD.formatted("")))).contains("no text");
  }
}
