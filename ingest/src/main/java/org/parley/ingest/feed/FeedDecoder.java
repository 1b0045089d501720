package org.parley.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.DecodedText;
import org.parley.ingest.encoding.TextEncoding;

/**
 * Turns a feed's bytes into text: what the header and the XML declaration say, and what the bytes
 * are. The header goes before the declaration (RFC 7303, section 3.2); a byte order mark before
 * both.
 */
final class FeedDecoder {
  private static final int HEAD = 1024;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([A-Za-z0-9_:.\\-]{2,40})");
  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s{0,64}<\\?xml[^>]{0,200}?encoding\\s{0,8}=\\s{0,8}[\"']([A-Za-z0-9_:.\\-]{2,40})");

  /** Labels that stand for a larger encoding on the web (WHATWG Encoding Standard). */
  private static final Map<String, String> LARGER =
      Map.of(
          "gb2312", "gb18030",
          "gbk", "gb18030",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "tis-620", "x-windows-874");

  private FeedDecoder() {}

  static DecodedText decode(byte[] bytes, @Nullable String contentType) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Charset header = contentType == null ? null : first(CHARSET, contentType);
    return TextEncoding.decode(bytes, header != null ? header : first(DECLARED, head));
  }

  private static @Nullable Charset first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  /** What can be read for its declaration is not in UTF-16, whatever it says. */
  private static @Nullable Charset named(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(LARGER.getOrDefault(name, name));
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
