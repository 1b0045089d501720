package org.parley.server.delivery;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;

/**
 * A letter as a message of mail (RFC 5322) of plain text. What comes from reports stands only in
 * Base64, so that it can neither end a line nor begin another header.
 */
final class MailMessage {
  /** Bytes of one encoded word: with its frame it stays under 75 letters (RFC 2047, 2). */
  private static final int WORD_BYTES = 42;

  private static final int LONGEST_SUBJECT = 200;

  private MailMessage() {}

  /**
   * The message, its lines ended by CR LF.
   *
   * @param from address of the sender
   * @param to addresses of the receivers
   */
  static String of(Letter letter, String from, List<String> to) {
    String domain = from.substring(from.indexOf('@') + 1);
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(letter.at().atOffset(ZoneOffset.UTC));
    return "From: Parley <"
        + from
        + ">\r\nTo: "
        + String.join(",\r\n ", to)
        + "\r\nDate: "
        + date
        + "\r\nMessage-ID: <"
        + letter.id()
        + ".parley@"
        + domain
        + ">\r\nSubject: "
        + encoded(letter.subject())
        + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + Base64.getMimeEncoder().encodeToString(letter.text().getBytes(StandardCharsets.UTF_8))
        + "\r\n";
  }

  /** As encoded words, each of whole characters. */
  private static String encoded(String subject) {
    StringBuilder words = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int bytes = 0;
    int[] characters = subject.codePoints().limit(LONGEST_SUBJECT).toArray();
    for (int c : characters) {
      String one = new String(Character.toChars(Character.isISOControl(c) ? ' ' : c));
      int length = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + length > WORD_BYTES) {
        append(words, word);
        bytes = 0;
      }
      word.append(one);
      bytes += length;
    }
    append(words, word);
    return words.toString();
  }

  private static void append(StringBuilder words, StringBuilder word) {
    words
        .append(words.isEmpty() ? "" : "\r\n ")
        .append("=?utf-8?B?")
        .append(
            Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8)))
        .append("?=");
    word.setLength(0);
  }
}
