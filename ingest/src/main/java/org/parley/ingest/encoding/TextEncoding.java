package org.parley.ingest.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by what its bytes are, in this order: a byte order mark; UTF-16
 * without one, told by where its zero bytes stand; valid UTF-8; what was declared; UTF-8 with a few
 * broken places; what was declared, with a few broken places; and last the encodings of the regions
 * of the world, told apart by their letters. Bytes come before declarations because a page saved by
 * hand or passed on by a server often says the wrong one, while a long text is hardly ever valid
 * UTF-8 by accident.
 */
public final class TextEncoding {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOK = 1 << 16;

  /** One broken place among so many good ones is damage and no other encoding. */
  private static final int FEW = 10;

  private TextEncoding() {}

  /**
   * Decodes bytes.
   *
   * @param bytes the whole of a text
   * @param declared the encoding a header, a meta element or an XML declaration names, or null
   * @return the text, never with a byte order mark; damaged only if no encoding fits
   */
  public static DecodedText decode(byte[] bytes, @Nullable Charset declared) {
    DecodedText marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = wideWithoutMark(bytes);
    if (wide != null) {
      return lenient(bytes, 0, wide);
    }
    String utf8 = utf8(bytes);
    if (utf8 != null) {
      return new DecodedText(utf8, StandardCharsets.UTF_8, false);
    }
    Charset said = StandardCharsets.ISO_8859_1.equals(declared) ? WINDOWS_1252 : declared;
    if (StandardCharsets.UTF_8.equals(said)) {
      said = null;
    }
    String text = said == null ? null : strict(bytes, said);
    if (said != null && text != null) {
      return new DecodedText(text, said, false);
    }
    if (mostlyUtf8(bytes)) {
      return lenient(bytes, 0, StandardCharsets.UTF_8);
    }
    if (said != null) {
      DecodedText broken = lenient(bytes, 0, said);
      if (isRead(broken.text(), FEW)) {
        return broken;
      }
    }
    return lenient(bytes, 0, GuessedEncoding.of(bytes));
  }

  /** Decodes bytes of which nothing is declared. */
  public static DecodedText decode(byte[] bytes) {
    return decode(bytes, null);
  }

  private static @Nullable DecodedText byMark(byte[] b) {
    if (b.length >= 3 && at(b, 0) == 0xEF && at(b, 1) == 0xBB && at(b, 2) == 0xBF) {
      return lenient(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 4 && at(b, 0) == 0xFF && at(b, 1) == 0xFE && at(b, 2) == 0 && at(b, 3) == 0) {
      return lenient(b, 4, UTF_32LE);
    }
    if (b.length >= 4 && at(b, 0) == 0 && at(b, 1) == 0 && at(b, 2) == 0xFE && at(b, 3) == 0xFF) {
      return lenient(b, 4, UTF_32BE);
    }
    if (b.length >= 2 && at(b, 0) == 0xFF && at(b, 1) == 0xFE) {
      return lenient(b, 2, StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && at(b, 0) == 0xFE && at(b, 1) == 0xFF) {
      return lenient(b, 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  /**
   * In UTF-16 every space, digit, full stop and line break has a zero byte, always on the same
   * side; in any other text there are none. Binary data has them on both sides.
   */
  private static @Nullable Charset wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, LOOK) & ~1;
    if (length < 4) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int few = length / 2 / 10;
    if (odd > few && even * 50 <= odd) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > few && odd * 50 <= even) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  /** True if the bytes beyond ASCII are UTF-8 but for a few, or but for a last one cut in half. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = at(bytes, i);
      int follow = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
      if (follow == 0) {
        i++;
        continue;
      }
      int seen = 0;
      while (seen < follow
          && i + seen + 1 < bytes.length
          && (at(bytes, i + seen + 1) & 0xC0) == 0x80) {
        seen++;
      }
      if (seen == follow) {
        good++;
      } else if (follow < 0 || i + seen + 1 < bytes.length) {
        bad++;
      }
      i += 1 + Math.max(0, seen);
    }
    return good > 0 && bad * FEW <= good;
  }

  /** Null if the bytes are not UTF-8. The quick decoder tells most texts apart by itself. */
  private static @Nullable String utf8(byte[] bytes) {
    String quick = new String(bytes, StandardCharsets.UTF_8);
    return quick.indexOf('\uFFFD') < 0 ? quick : strict(bytes, StandardCharsets.UTF_8);
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** True if at most one in so many of the characters beyond ASCII could not be read. */
  static boolean isRead(String text, int many) {
    long beyond = text.chars().filter(c -> c >= 0x80).count();
    long unknown = text.chars().filter(c -> c == '\uFFFD').count();
    return unknown * many <= beyond;
  }

  private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(text, charset, text.indexOf('\uFFFD') >= 0);
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }
}
