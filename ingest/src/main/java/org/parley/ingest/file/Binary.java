package org.parley.ingest.file;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.encoding.DecodedText;
import org.parley.ingest.encoding.TextEncoding;

/** Tells data that is no text by its first bytes, else by the control characters in it. */
final class Binary {
  private static final String[][] SIGNATURES = {
    {"%PDF-", "a PDF"},
    {"PK\003\004", "a zip archive or an office document"},
    {"\037\213", "a gzip archive"},
    {"BZh", "a bzip2 archive"},
    {"7z\274\257", "a 7-Zip archive"},
    {"\211PNG", "a picture"},
    {"\377\330\377", "a picture"},
    {"GIF8", "a picture"},
    {"RIFF", "a picture or a recording"},
    {"ID3", "a recording"},
    {"OggS", "a recording"},
    {"\177ELF", "a program"},
    {"MZ\220", "a program"},
    {"{\\rtf", "an RTF document"},
    {"\320\317\021\340", "an office document"},
    {"SQLite format 3", "a database"},
    {"bplist00", "a property list or web archive of Safari"},
  };

  private Binary() {}

  /** What the bytes are, with its article, or null if they can be text. */
  static @Nullable String kindOf(byte[] start) {
    String head = new String(start, 0, Math.min(start.length, 16), StandardCharsets.ISO_8859_1);
    for (String[] signature : SIGNATURES) {
      if (head.startsWith(signature[0])) {
        return signature[1];
      }
    }
    DecodedText decoded = TextEncoding.decode(start);
    String text = decoded.text();
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      odd += control || c == '\uFFFD' ? 1 : 0;
    }
    boolean zero = text.indexOf('\0') >= 0;
    return odd * 20 > text.length() || (zero && odd * 200 > text.length()) ? "binary data" : null;
  }
}
