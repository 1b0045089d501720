package org.parley.ingest.feed;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * XML as feeds have it, parsed with jsoup: no DTD is read and no entity that a file declares is
 * known, so that they can neither grow nor reach out. The named entities of HTML are known without
 * being declared; an ampersand that begins no reference is one.
 */
final class FeedMarkup {
  /** Elements deeper than this become siblings. */
  private static final int DEEPEST = 256;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LONGEST_REFERENCE = 32;
  private static final String CDATA = "<![CDATA[";
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});");

  private FeedMarkup() {}

  static Document parse(String text) {
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(repaired(text), "");
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /**
   * Escapes bare ampersands outside CDATA sections and comments, where the parser would take the
   * {@code &copy} of a query for a sign, drops characters that XML does not have, and takes control
   * characters of the upper half for what they are in windows-1252, as browsers do.
   */
  static String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length() + 64);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '<') {
        int end = opaqueEnd(text, i);
        if (end > i) {
          append(out, text, i, end);
          i = end;
          continue;
        }
      }
      if (c == '&' && !isReference(text, i)) {
        out.append("&amp;");
      } else {
        append(out, text, i, i + 1);
      }
      i++;
    }
    return out.toString();
  }

  private static int opaqueEnd(String text, int start) {
    boolean cdata = text.startsWith(CDATA, start);
    if (!cdata && !text.startsWith("<!--", start)) {
      return -1;
    }
    String close = cdata ? "]]>" : "-->";
    int end = text.indexOf(close, start + 4);
    return end < 0 ? text.length() : end + close.length();
  }

  private static void append(StringBuilder out, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < 0xA0) {
        out.append(new String(new byte[] {(byte) c}, WINDOWS_1252));
      } else if (isCharacter(text, i)) {
        out.append(c);
      }
    }
  }

  private static boolean isReference(String text, int at) {
    return REFERENCE
        .matcher(text)
        .region(at, Math.min(text.length(), at + LONGEST_REFERENCE))
        .lookingAt();
  }

  /** XML 1.0, section 2.2: no control characters, no half of a pair. */
  private static boolean isCharacter(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (c >= ' ' || c == '\n' || c == '\r' || c == '\t') && c < '\ufffe';
  }
}
