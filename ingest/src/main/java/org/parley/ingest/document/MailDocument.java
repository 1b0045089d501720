package org.parley.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.EncodingLabel;
import org.parley.ingest.encoding.TextEncoding;
import org.parley.ingest.markup.MarkupBlocks;
import org.parley.report.Draft;
import org.parley.report.DraftBlock;
import org.parley.report.ReportKind;
import org.parley.report.When;

/** A report in a mail: its subject is the title, its sender the outlet or the author. */
final class MailDocument {
  private static final int DEEPEST = 20;
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxContentLen(DocumentReader.MOST_BYTES)
          .setMalformedHeaderStartsBody(false)
          .build();

  private MailDocument() {}

  static DocumentReading read(byte[] bytes, String source) {
    if (bytes.length > DocumentReader.MOST_BYTES) {
      return new NoDocument("it is larger than 64 MB", "");
    }
    Message message;
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(LIMITS);
      message = builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (MimeIOException e) {
      return new NoDocument("the mail is damaged or its headers are too large", "");
    } catch (IOException | RuntimeException e) {
      return new NoDocument("the mail is damaged", "Export it again.");
    }
    try {
      return read(message, source);
    } finally {
      message.dispose();
    }
  }

  private static DocumentReading read(Message message, String source) {
    Header header = message.getHeader();
    if (header == null || header.getFields().isEmpty()) {
      return new NoDocument("it is not a mail", "");
    }
    if ("multipart/encrypted".equalsIgnoreCase(message.getMimeType())
        || isSealed(message.getMimeType())) {
      return new NoDocument("the mail is encrypted", "Decrypt it and save it again.");
    }
    List<String> plain = new ArrayList<>();
    List<String> html = new ArrayList<>();
    collect(message, plain, html, 0);
    List<DraftBlock> blocks = MailText.blocks(String.join("\n\n", plain));
    if (blocks.isEmpty()) {
      blocks = MailText.withoutQuoted(MarkupBlocks.of(MailText.withoutReplies(html)));
    }
    if (blocks.isEmpty()) {
      return new NoDocument("the mail has no text of its own", "");
    }
    Mailbox from =
        message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
    String name = from == null ? null : name(from);
    boolean body = name != null && IssuingBody.is(name);
    boolean person = name != null && !body && MailText.isPerson(name);
    return new ReadDocument(
        new Draft(
            source,
            message.getMessageId(),
            null,
            person ? null : name,
            MailText.subject(message.getSubject()),
            person && name != null ? List.of(name) : List.of(),
            when(message),
            null,
            null,
            blocks,
            ReportKind.NEWS));
  }

  private static boolean isSealed(@Nullable String type) {
    String small = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return small.equals("application/pkcs7-mime") || small.equals("application/x-pkcs7-mime");
  }

  private static void collect(Entity entity, List<String> plain, List<String> html, int depth) {
    Body body = entity.getBody();
    if (depth > DEEPEST) {
      return;
    }
    if (body instanceof Multipart parts) {
      for (Entity part : parts.getBodyParts()) {
        collect(part, plain, html, depth + 1);
      }
    } else if (body instanceof Message inner) {
      collect(inner, plain, html, depth + 1);
    } else if (body instanceof TextBody text && !isAttachment(entity)) {
      String words = words(text);
      if ("text/html".equalsIgnoreCase(entity.getMimeType())) {
        html.add(words);
      } else if ("text/plain".equalsIgnoreCase(entity.getMimeType())) {
        plain.add(words);
      }
    }
  }

  private static boolean isAttachment(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  private static String words(TextBody text) {
    try {
      byte[] bytes = text.getInputStream().readAllBytes();
      String label = text.getMimeCharset();
      return TextEncoding.decode(bytes, label == null ? null : EncodingLabel.charset(label)).text();
    } catch (IOException e) {
      return "";
    }
  }

  private static @Nullable String name(Mailbox from) {
    String name = from.getName();
    return name == null || name.isBlank() || name.contains("@") ? null : name.strip();
  }

  private static @Nullable When when(Message message) {
    return message.getDate() == null
        ? null
        : When.instant(LocalDateTime.ofInstant(message.getDate().toInstant(), ZoneOffset.UTC), "");
  }
}
