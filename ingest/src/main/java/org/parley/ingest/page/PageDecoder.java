package org.parley.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.TextEncoding;

/** Turns a page's bytes into text: what the header and the page declare, and what the bytes are. */
final class PageDecoder {
  private static final int HEAD = 4096;
  private static final byte ESCAPE = 0x1b;
  private static final Pattern VALUE =
      Pattern.compile("\\s{0,8}=\\s{0,8}[\"']?\\s{0,8}([A-Za-z0-9_:.\\-]{2,40})");

  /** Labels that stand for a larger encoding on the web (WHATWG Encoding Standard). */
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("utf8", "utf-8"));

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
    String name = label.strip().toLowerCase(Locale.ROOT);
    name = LARGER.getOrDefault(name, name);
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
