package org.parley.ingest.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a kept exchange lies. Its text is {@code 2026/03/12/parley-20260312-00000.warc.gz@4711
 * urn:uuid:...}, and stays valid as long as the file does.
 *
 * @param file the archive under {@code DATA/warc}, with slashes
 * @param offset of the record's first byte in the file
 * @param record the record's identifier, {@code urn:uuid:...}
 */
public record CaptureReference(String file, long offset, String record) {
  private static final Pattern FILE =
      Pattern.compile("\\d{4}/\\d{2}/\\d{2}/[A-Za-z0-9-]{1,80}\\.warc\\.gz");
  private static final Pattern TEXT =
      Pattern.compile("([^@ ]{1,200})@(\\d{1,18}) (urn:uuid:[0-9a-f-]{36})");

  /**
   * @throws IllegalArgumentException if the file is not one a {@link CaptureLog} makes
   */
  public CaptureReference {
    if (!FILE.matcher(file).matches() || offset < 0) {
      throw new IllegalArgumentException("no place of a kept page: " + file + "@" + offset);
    }
  }

  /**
   * Reads the text of a reference.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static CaptureReference parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no reference to a kept page: " + text);
    }
    return new CaptureReference(
        matcher.group(1), Long.parseLong(matcher.group(2)), matcher.group(3));
  }

  @Override
  public String toString() {
    return file + "@" + offset + " " + record;
  }
}
