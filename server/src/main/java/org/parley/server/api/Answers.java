package org.parley.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** How answers leave: with a tag, and not at all if the one who asks has them already. */
final class Answers {
  static final String JSON = "application/json";
  static final String ATOM = "application/atom+xml";
  static final String CSV = "text/csv";
  static final String MARKDOWN = "text/markdown";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Answers() {}

  /**
   * Says that nothing has changed, if the one who asks has it as it is (RFC 9110, 13.1.2).
   *
   * @param version tells this answer from every other under its address
   */
  static boolean isKnown(Context context, String version) {
    String tag = "\"" + Integer.toHexString(version.hashCode()) + "-" + version.length() + "\"";
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    String has = context.header("If-None-Match");
    boolean known = false;
    for (String each : has == null ? new String[0] : has.split(",", -1)) {
      String one = each.strip();
      known |= one.equals("*") || one.equals(tag) || one.equals("W/" + tag);
    }
    if (known) {
      context.status(304);
    }
    return known;
  }

  /**
   * Answers with JSON.
   *
   * @param version as of {@link #isKnown}; null to tell it by its bytes
   */
  static void json(Context context, Object answer, @Nullable String version) {
    if (version != null && isKnown(context, version)) {
      return;
    }
    byte[] bytes = bytes(answer);
    if (version == null) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (isKnown(context, sum.getValue() + "-" + bytes.length)) {
        return;
      }
    }
    context.contentType(JSON).result(bytes);
  }

  /** Answers with JSON whose tag was looked at before. */
  static void body(Context context, Object answer) {
    context.contentType(JSON).result(bytes(answer));
  }

  private static byte[] bytes(Object answer) {
    try {
      return MAPPER.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
