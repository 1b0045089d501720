package org.parley.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MailChannelTest {
  private static final Pattern WORD = Pattern.compile("=\\?utf-8\\?B\\?([^?]+)\\?=");
  private static final Letter LETTER =
      new Letter(
          "watch-7",
          Instant.parse("2031-04-02T10:00:00Z"),
          "Parley: Переговоры — truce\r\nBcc: all@evil.example",
          "Line one\n.\nBcc: all@evil.example\n",
          "{}");

  private static Channel.Outcome send(ScriptedMail server) {
    return new MailChannel(
            new MailServer("127.0.0.1", server.port(), MailServer.Security.NONE, null, null),
            "desk@parley.example",
            List.of("editor@news.example", "second@news.example"))
        .send(LETTER);
  }

  @Test
  void aLetterArrivesOnceAndItsWordsAreNoHeaders() throws IOException {
    try (ScriptedMail server = new ScriptedMail()) {
      assertThat(send(server)).isEqualTo(Channel.Outcome.TAKEN);
      assertThat(server.taken).hasSize(1);
      String message = server.taken.get(0);
      String head = message.substring(0, message.indexOf("\n\n"));
      assertThat(head.lines())
          .contains(
              "From: Parley <desk@parley.example>", "Message-ID: <watch-7.parley@parley.example>")
          .noneMatch(line -> line.startsWith("Bcc"))
          .allMatch(line -> line.length() < 78);
      StringBuilder subject = new StringBuilder();
      WORD.matcher(head)
          .results()
          .forEach(
              word ->
                  subject.append(
                      new String(
                          Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8)));
      assertThat(subject.toString()).isEqualTo("Parley: Переговоры — truce  Bcc: all@evil.example");
      String body = message.substring(message.indexOf("\n\n") + 2);
      assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
          .isEqualTo(LETTER.text());
    }
  }

  @Test
  void whatTheServerRefusedIsTriedAgain() throws IOException {
    try (ScriptedMail server = new ScriptedMail()) {
      for (String command : List.of("EHLO", "MAIL", "RCPT", "DATA")) {
        server.refuse = command;
        Channel.Outcome outcome = send(server);
        assertThat(outcome.kind()).as(command).isEqualTo(Channel.Outcome.Kind.LATER);
        assertThat(outcome.reason()).contains("451 not now");
      }
      assertThat(server.taken).isEmpty();
    }
  }

  @Test
  void whatMayHaveBeenTakenIsNotSentAgain() throws IOException {
    try (ScriptedMail server = new ScriptedMail()) {
      server.hangUp = true;
      assertThat(send(server).kind()).isEqualTo(Channel.Outcome.Kind.NEVER);
      assertThat(server.taken).hasSize(1);
    }
  }

  @Test
  void aServerWithoutEncryptionIsUsedOnThisMachineOnly() throws IOException {
    assertThat(MailServer.of("smtp://localhost", null).security())
        .isEqualTo(MailServer.Security.NONE);
    assertThat(MailServer.of("smtp://mail.example", null))
        .isEqualTo(new MailServer("mail.example", 587, MailServer.Security.STARTTLS, null, null));
    assertThat(MailServer.of("smtps://me@mail.example", "secret"))
        .isEqualTo(new MailServer("mail.example", 465, MailServer.Security.TLS, "me", "secret"))
        .extracting(MailServer::toString)
        .isEqualTo("mail.example:465");
    try (ScriptedMail server = new ScriptedMail()) {
      Channel.Outcome outcome =
          new MailChannel(
                  new MailServer(
                      "127.0.0.1", server.port(), MailServer.Security.STARTTLS, null, null),
                  "desk@parley.example",
                  List.of("editor@news.example"))
              .send(LETTER);
      assertThat(outcome.kind()).isEqualTo(Channel.Outcome.Kind.LATER);
      assertThat(server.taken).isEmpty();
    }
    for (String wrong : List.of("mail.example", "http://mail.example", "smtp://a:b@mail.example")) {
      assertThatThrownBy(() -> MailServer.of(wrong, null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("a:b");
    }
  }

  private static Channel.Outcome send(ScriptedMail server, MailServer.Security security) {
    return new MailChannel(
            new MailServer("127.0.0.1", server.port(), security, "desk", "a secret"),
            "desk@parley.example",
            List.of("editor@news.example"))
        .send(LETTER);
  }

  @Test
  void overTlsItLogsInAndSendsOnlyToAServerWhoseCertificateHolds(@TempDir Path folder)
      throws Exception {
    for (MailServer.Security security :
        List.of(MailServer.Security.TLS, MailServer.Security.STARTTLS)) {
      OwnCertificate own = OwnCertificate.made(folder.resolve(security.name()));
      try (ScriptedMail server =
          new ScriptedMail(own.context(), security == MailServer.Security.TLS)) {
        assertThat(send(server, security).kind()).isEqualTo(Channel.Outcome.Kind.LATER);
        assertThat(server.logins).isEmpty();
        own.trust();
        try {
          assertThat(send(server, security)).isEqualTo(Channel.Outcome.TAKEN);
        } finally {
          own.distrust();
        }
        assertThat(server.logins).containsExactly("\0desk\0a secret");
        assertThat(server.taken).hasSize(1);
      }
    }
  }

  @Test
  void anAddressThatWouldBeMoreThanOneIsRefused() {
    MailServer server = new MailServer("localhost", 25, MailServer.Security.NONE, null, null);
    for (String wrong :
        List.of("a@b.example>\r\nRCPT TO:<c@d.example", "a b@c.example", "nobody")) {
      assertThatThrownBy(() -> new MailChannel(server, "desk@parley.example", List.of(wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
