package org.parley.ingest.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a body.
 *
 * @param media small and without parameters, as "text/html"; empty if it says nothing
 * @param charset the encoding of its text, or null
 */
public record ContentType(String media, @Nullable String charset) {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s{0,8}charset\\s{0,8}=\\s{0,8}[\"']?([^\\s;\"',]{1,60})");

  /** Reads a Content-Type header, or none. */
  public static ContentType of(@Nullable String header) {
    if (header == null) {
      return new ContentType("", null);
    }
    int end = header.indexOf(';');
    String media = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(header);
    return new ContentType(media, charset.find() ? charset.group(1) : null);
  }
}
