package org.parley.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.DecodedText;
import org.parley.ingest.encoding.EncodingLabel;
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
    Charset charset = EncodingLabel.charset(label);
    return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
  }
}
