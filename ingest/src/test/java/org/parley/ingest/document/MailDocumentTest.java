package org.parley.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;

class MailDocumentTest {
  private static final String HEAD =
      "MIME-Version: 1.0\nSubject: Re: Statement on the crossings\n"
          + "Date: Tue, 11 Mar 2025 19:05:00 +0100\n";

  private static DocumentReading read(String mail) {
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return DocumentReader.mail(bytes, "statement.eml");
  }

  private static Draft draft(String mail) {
    DocumentReading reading = read(mail);
    assertThat(reading).isInstanceOf(ReadDocument.class);
    return ((ReadDocument) reading).draft();
  }

  private static List<String> texts(Draft draft) {
    return draft.blocks().stream().map(DraftBlock::text).toList();
  }

  @Test
  void subjectSenderDateAndOwnTextAreTakenAndTheRestLeft() {
    Draft draft =
        draft(
            HEAD
                + "From: Press Office of Norland <press@norland.example>\n"
                + "Content-Type: text/plain; charset=utf-8\n\n"
                + "The two crossings will be opened on Thursday, said the minister, and\n"
                + "convoys will go over the river.\n\n"
                + "- Aid goes first.\n- Then the lists.\n\n"
                + "-- \nPress Office\n+00 000\n\nOn Mon, 10 Mar 2025, Ana Brook wrote:\n"
                + "> When will it be?\n");
    assertThat(draft.title()).isEqualTo("Statement on the crossings");
    assertThat(draft.outlet()).isEqualTo("Press Office of Norland");
    assertThat(Objects.requireNonNull(draft.published()).instant())
        .isEqualTo(LocalDateTime.of(2025, 3, 11, 18, 5));
    assertThat(texts(draft))
        .containsExactly(
            "The two crossings will be opened on Thursday, said the minister, and convoys will go"
                + " over the river.",
            "Aid goes first.",
            "Then the lists.");
  }

  @Test
  void aPersonIsTheAuthorAndNotTheOutlet() {
    Draft draft =
        draft(HEAD + "From: Ana Brook <ana@gazette.example>\n\nThe crossings are open again.\n");
    assertThat(draft.outlet()).isNull();
    assertThat(draft.bylines()).containsExactly("Ana Brook");
  }

  @Test
  void quotedRepliesAreLeftOutOfHtml() {
    Draft draft =
        draft(
            HEAD
                + "From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n"
                + "<p>The crossings are open.</p><div class=gmail_quote>On Monday X wrote:"
                + "<blockquote>Are they?</blockquote></div>\n");
    assertThat(texts(draft)).containsExactly("The crossings are open.");
    assertThat(draft.outlet()).isNull();
  }

  @Test
  void encryptedMailAndMailWithoutTextSayWhy() {
    DocumentReading sealed =
        read(HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA\n");
    assertThat(sealed).isInstanceOf(NoDocument.class);
    assertThat(((NoDocument) sealed).reason()).contains("encrypted");
    assertThat(read(HEAD + "\n\n> only quoted\n")).isInstanceOf(NoDocument.class);
    assertThat(read("")).isInstanceOf(NoDocument.class);
  }

  @Test
  void partsWithinPartsWithoutEndAreSurvived() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 500; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      mail.append(i).append('\n');
    }
    mail.append("Content-Type: text/plain\n\nThe text at the bottom.\n");
    assertThat(read(mail.toString())).isNotNull();
  }
}
