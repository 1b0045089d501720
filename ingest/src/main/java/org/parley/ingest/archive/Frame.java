package org.parley.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a record and how many bytes follow it.
 *
 * @param arc true for a record of an ARC file, which is one line
 * @param head its bytes up to and with the empty line
 * @param type as "response"; empty in ARC
 * @param length of what follows
 */
@SuppressWarnings("ArrayRecordComponent") // frames are never compared
record Frame(boolean arc, byte[] head, String type, long length) {
  /** Address, network address, date, type and perhaps more, length; addresses may hold blanks. */
  private static final Pattern ARC_LINE =
      Pattern.compile(
          "[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\\S[^\\r"
              + "\\n"
              + "]{0,8000} \\d{14,18} [^\\r"
              + "\\n"
              + "]{1,1000} (\\S{1,20})\\r"
              + "?\\n");

  private static final Pattern FIELD =
      Pattern.compile("(?im)^(content-length|warc-type):[ \\t]*([^\\r\\n]*)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** True if a line is like those that begin a record of ARC. */
  static boolean isArcLine(byte[] line) {
    return ARC_LINE.matcher(new String(line, StandardCharsets.ISO_8859_1)).matches();
  }

  /**
   * The frame of an ARC line.
   *
   * @throws DamagedException if it is none, or does not say how long the record is
   */
  static Frame ofArcLine(byte[] line) throws DamagedException {
    Matcher matcher = ARC_LINE.matcher(new String(line, StandardCharsets.ISO_8859_1));
    if (!matcher.matches()) {
      throw new DamagedException("no record begins there");
    }
    return new Frame(true, line, "", number(matcher.group(1), "its length is no number"));
  }

  /**
   * The frame of a WARC record's head.
   *
   * @throws DamagedException if it does not say how long the record is
   */
  static Frame ofWarcHead(byte[] head) throws DamagedException {
    String type = "";
    String length = "";
    Matcher matcher = FIELD.matcher(new String(head, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      if (matcher.group(1).toLowerCase(Locale.ROOT).equals("warc-type")) {
        type = matcher.group(2).strip().toLowerCase(Locale.ROOT);
      } else {
        length = matcher.group(2).strip();
      }
    }
    String wrong =
        length.isEmpty() ? "it has no Content-Length" : "its Content-Length is no number";
    return new Frame(false, head, type, number(length, wrong));
  }

  private static long number(String digits, String wrong) throws DamagedException {
    if (!NUMBER.matcher(digits).matches()) {
      throw new DamagedException(wrong);
    }
    return Long.parseLong(digits);
  }
}
