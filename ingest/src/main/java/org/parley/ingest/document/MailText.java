package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;
import org.parley.report.DraftBlock;

/** The text of a mail: without what it quotes of earlier mail, and without the signature. */
final class MailText {
  private static final int WRAPPED = 55;

  /** A line before quoted mail, in the forms of the common programs. */
  private static final Pattern QUOTED_BELOW =
      Pattern.compile(
          "(?i)^\\s*(?:-{2,}\\s*(?:original|forwarded|ursprüngliche|message"
              + " d.origine|mensaje).{0,40}-{2,}"
              + "|_{10,}|(?:on|am|le|el|op|il|em)\\b.{4,150}(?:wrote|schrieb.*|a"
              + " écrit|escribió|schreef|ha scritto|escreveu)\\s?:)\\s*$");

  /** RFC 3676, section 4.3: two hyphens and a space. */
  private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");

  private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-*•–·]|\\(?\\d{1,2}[.)])\\s+");
  private static final Pattern REPLY =
      Pattern.compile("(?i)^(?:\\s*(?:re|fwd?|aw|wg|tr|rv)\\s?:)+\\s*");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,3}");

  private MailText() {}

  /** The paragraphs of a plain text, lines that were wrapped joined again. */
  static List<DraftBlock> blocks(String text) {
    List<DraftBlock> blocks = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int last = 0;
    for (String line : text.split("\\R", -1)) {
      if (SIGNATURE.matcher(line).matches() || QUOTED_BELOW.matcher(line).matches()) {
        break;
      }
      if (line.startsWith(">")) {
        continue;
      }
      boolean mark = LIST_MARK.matcher(line).find();
      boolean wrapped = last >= WRAPPED && !mark;
      if (line.isBlank() || (open.length() > 0 && !wrapped)) {
        close(open, blocks);
      }
      if (!line.isBlank()) {
        open.append(open.length() == 0 ? "" : " ").append(line.strip());
      }
      last = line.length();
    }
    close(open, blocks);
    return blocks;
  }

  private static void close(StringBuilder open, List<DraftBlock> blocks) {
    if (open.length() > 0) {
      String text = open.toString();
      var mark = LIST_MARK.matcher(text);
      boolean item = mark.find();
      String words = item ? text.substring(mark.end()) : text;
      blocks.add(new DraftBlock(item ? BlockKind.LIST : BlockKind.BODY, words));
      open.setLength(0);
    }
  }

  /** HTML without the parts in which mail programs put quoted mail and signatures. */
  static String withoutReplies(List<String> html) {
    StringBuilder own = new StringBuilder();
    for (String part : html) {
      Document document = Jsoup.parse(part);
      document
          .select(
              "blockquote[type=cite], .gmail_quote, .gmail_signature, .yahoo_quoted,"
                  + " .moz-cite-prefix, .moz-signature, #divRplyFwdMsg, #divRplyFwdMsg ~ *,"
                  + " #Signature, .protonmail_quote, .tutanota_quote")
          .remove();
      own.append(document.body().html()).append('\n');
    }
    return own.toString();
  }

  /** Blocks up to the line that tells of quoted mail, or to the signature. */
  static List<DraftBlock> withoutQuoted(List<DraftBlock> blocks) {
    List<DraftBlock> own = new ArrayList<>();
    for (DraftBlock block : blocks) {
      String text = block.text();
      if (SIGNATURE.matcher(text).matches() || QUOTED_BELOW.matcher(text).matches()) {
        break;
      }
      own.add(block);
    }
    return own;
  }

  /** A subject without the marks of replies, or null. */
  static @Nullable String subject(@Nullable String written) {
    String subject = written == null ? "" : REPLY.matcher(written).replaceFirst("").strip();
    return subject.isEmpty() ? null : subject;
  }

  /** True if a sender's name reads like a person's: two to four capital words. */
  static boolean isPerson(String name) {
    return PERSON.matcher(name).matches();
  }
}
