package org.parley.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.report.BlockKind;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;

class PdfDocumentTest {
  private static final List<String> FIRST =
      List.of(
          "The delegations of Norland and Westmark met in Lisbon on Tuesday for the",
          "second round of talks on the cease-fire along the river. They agreed to open",
          "two crossings for aid and to exchange lists of the missing before the sum-",
          "mer begins, and to meet again in three weeks.");
  private static final List<String> SECOND =
      List.of(
          "Both sides asked the mediators to prepare a text on the monitoring of the",
          "cease-fire. The text will be sent to the capitals by the end of the month.");

  private static Draft draft(byte[] bytes) {
    DocumentReading reading = DocumentReader.pdf(bytes, "statement.pdf");
    assertThat(reading).isInstanceOf(ReadDocument.class);
    return ((ReadDocument) reading).draft();
  }

  private static String reason(byte[] bytes) {
    DocumentReading reading = DocumentReader.pdf(bytes, "statement.pdf");
    assertThat(reading).isInstanceOf(NoDocument.class);
    return ((NoDocument) reading).reason();
  }

  private static Pdf statement() {
    return new Pdf()
        .line(60, 790, 12, true, "Ministry of Foreign Affairs of Norland")
        .line(60, 750, 20, true, "Statement on the second round of talks")
        .line(60, 725, 11, false, "Lisbon, 11 March 2025")
        .lines(60, 690, FIRST)
        .lines(60, 620, SECOND);
  }

  @Test
  void aStatementHasItsIssuerTitleDateAndParagraphs() {
    Draft draft = draft(statement().bytes());
    assertThat(draft.outlet()).isEqualTo("Ministry of Foreign Affairs of Norland");
    assertThat(draft.title()).isEqualTo("Statement on the second round of talks");
    assertThat(Objects.requireNonNull(draft.published()).earliest())
        .isEqualTo(LocalDate.of(2025, 3, 11));
    assertThat(draft.blocks()).hasSize(2);
    assertThat(draft.blocks().get(0).text())
        .startsWith("The delegations")
        .contains("before the summer begins")
        .contains("on the cease-fire along")
        .endsWith("in three weeks.");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndASentenceGoesOnAcrossPages() {
    List<String> own = List.of("the crossings", "the lists of names", "the convoys");
    Pdf pdf = new Pdf();
    for (int i = 1; i <= 3; i++) {
      String topic = own.get(i - 1);
      pdf.line(60, 810, 9, false, "Talks record, session " + i);
      pdf.lines(
          60,
          760,
          List.of(
              "and so of " + topic + " the record tells what the two delegations said at length",
              "when " + topic + " came up, and how the mediators answered on " + topic,
              "though " + topic + " had been left for the next day by both of them, as it was",
              "late, and " + topic + " had been spoken of before, and the first of them then"));
      pdf.line(290, 30, 9, false, "Page " + i + " of 3");
      if (i < 3) {
        pdf.page();
      }
    }
    Draft draft = draft(pdf.bytes());
    String text = String.join("\n", draft.blocks().stream().map(DraftBlock::text).toList());
    assertThat(text)
        .doesNotContain("Page", "session")
        .contains("the first of them then and so of the lists");
  }

  @Test
  void twoColumnsAreReadOneAfterTheOtherBelowTheirTitle() {
    Pdf pdf = new Pdf().line(60, 790, 20, true, "The envoys report to their capitals this week");
    List<String> left =
        List.of(
            "The first column tells of",
            "the crossings that were",
            "opened on Monday and",
            "of the convoys that went",
            "over the river at noon.");
    List<String> right =
        List.of(
            "The second column tells",
            "of the lists that both",
            "sides gave to mediators",
            "and of the answers that",
            "are still to be given.");
    for (int i = 0; i < left.size(); i++) {
      pdf.line(60, 740 - 14 * i, 11, false, left.get(i));
      pdf.line(310, 740 - 14 * i, 11, false, right.get(i));
    }
    Draft draft = draft(pdf.bytes());
    String text = String.join(" ", draft.blocks().stream().map(DraftBlock::text).toList());
    assertThat(draft.title()).isEqualTo("The envoys report to their capitals this week");
    assertThat(text)
        .contains("tells of the crossings that were opened on Monday")
        .contains("tells of the lists that both sides gave");
    assertThat(text.indexOf("noon")).isLessThan(text.indexOf("second column"));
  }

  @Test
  void listItemsAndHeadingsAreKept() {
    Pdf pdf =
        new Pdf()
            .lines(60, 790, FIRST)
            .line(60, 700, 14, true, "Next steps")
            .lines(60, 670, List.of("1. Two crossings are opened.", "2. Lists are exchanged."))
            .lines(60, 600, SECOND);
    List<DraftBlock> blocks = draft(pdf.bytes()).blocks();
    assertThat(blocks)
        .contains(
            new DraftBlock(BlockKind.LIST, "Two crossings are opened."),
            new DraftBlock(BlockKind.LIST, "Lists are exchanged."));
  }

  @Test
  void anAuthorWhoIsAPersonIsNeverTheOutlet() {
    Draft draft = draft(new Pdf().author("Jo Typist").lines(60, 790, FIRST).bytes());
    assertThat(draft.outlet()).isNull();
    assertThat(draft.bylines()).isEmpty();
    assertThat(draft.title()).isNull();
  }

  @Test
  void aLockedFileSaysSo() {
    assertThat(reason(statement().locked("secret").bytes())).contains("locked with a password");
  }

  @Test
  void aFileWithoutTextSaysThatItsPagesArePictures() {
    assertThat(reason(new Pdf().bytes())).contains("no text");
  }

  @Test
  void aFileCutOffOrFullOfNoiseIsDamaged() {
    byte[] whole = statement().bytes();
    byte[] noise = Arrays.copyOf(whole, whole.length);
    for (int i = 20; i < noise.length; i += 3) {
      noise[i] = (byte) (noise[i] * 31 + i);
    }
    assertThat(DocumentReader.pdf(noise, "x.pdf")).isNotNull();
    assertThat(reason("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).contains("damaged");
    assertThat(reason(new byte[4096])).contains("damaged");
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsNotUnpacked() throws java.io.IOException {
    var out = new java.io.ByteArrayOutputStream();
    out.write(
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n"
            .getBytes(StandardCharsets.US_ASCII));
    try (var deflater = new DeflaterOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 140; i++) {
        deflater.write(zeros);
      }
    }
    assertThat(reason(out.toByteArray())).contains("unpacks to far more");
  }
}
