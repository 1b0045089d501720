package org.parley.quality.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Counts the records of an archive without reading any: by the lines that begin them. Good for
 * archives that hold no archives.
 */
final class RecordLines {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(?:WARC/\\d\\.\\d+|(?:filedesc|https?)://\\S.* \\d{14,18} \\S+ \\S+)\\r?$");

  private RecordLines() {}

  static long count(byte[] archive) throws IOException {
    boolean packed = archive.length > 1 && archive[0] == 0x1f;
    byte[] text = packed ? unpacked(archive) : archive;
    return LINE.matcher(new String(text, StandardCharsets.ISO_8859_1)).results().count();
  }

  private static byte[] unpacked(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
      in.transferTo(bytes);
    }
    return bytes.toByteArray();
  }
}
