package org.parley.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.EncodingLabel;
import org.parley.ingest.encoding.TextEncoding;

/** Turns a page's bytes into text: what the header and the page declare, and what the bytes are. */
final class PageDecoder {
  private static final int HEAD = 4096;
  private static final byte ESCAPE = 0x1b;
  private static final Pattern VALUE =
      Pattern.compile("\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([A-Za-z0-9_:.\\-]{2,40})");

  private PageDecoder() {}

  /**
   * The text of a page, without what {@link PageSource} leaves out.
   *
   * @param hint the encoding that the HTTP header or archive names, or null
   */
  static String decode(byte[] bytes, @Nullable String hint) {
    Charset declared = declared(bytes, hint);
    if (declared != null && declared.name().startsWith("ISO-2022") && hasEscape(bytes)) {
      return new String(bytes, declared);
    }
    return TextEncoding.decode(readable(bytes), declared).text();
  }

  /** The text of a page with its scripts. */
  static String whole(byte[] bytes, @Nullable String hint) {
    return TextEncoding.decode(bytes, declared(bytes, hint)).text();
  }

  /**
   * What {@link PageSource} keeps, taken out of the bytes: in every other encoding the marks of
   * markup are bytes that stand for nothing else, or have zero bytes between them and are not
   * found. Decoding costs far more than looking for marks.
   */
  private static byte[] readable(byte[] bytes) {
    String marks = new String(bytes, StandardCharsets.ISO_8859_1);
    String kept = PageSource.readable(marks);
    return kept.length() == marks.length() ? bytes : kept.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** ISO-2022 is ASCII with escapes: a look at the bytes alone would take it for UTF-8. */
  private static boolean hasEscape(byte[] bytes) {
    for (byte b : bytes) {
      if (b == ESCAPE) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Charset declared(byte[] bytes, @Nullable String hint) {
    List<String> names = new ArrayList<>();
    if (hint != null) {
      names.add(hint);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    addDeclared(head, "charset", names);
    addDeclared(head, "encoding", names);
    for (String name : names) {
      Charset charset = named(name);
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static void addDeclared(String head, String word, List<String> names) {
    Matcher matcher = VALUE.matcher(head);
    for (int at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
      matcher.region(at + word.length(), head.length());
      if (matcher.lookingAt()) {
        names.add(matcher.group(1));
      }
    }
  }

  /** A page that can be read for its declaration is not in UTF-16, whatever it says. */
  private static @Nullable Charset named(String label) {
    Charset charset = EncodingLabel.charset(label);
    return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
  }
}
