package org.parley.ingest.fetch;

import java.util.Map;

/** Refuses what by its own word is nothing to read, before it is read. */
final class MediaTypes {
  private static final Map<String, String> NOTHING_TO_READ =
      Map.of(
          "image", "a picture",
          "audio", "a recording",
          "video", "a film",
          "font", "a typeface",
          "model", "a model");

  private MediaTypes() {}

  static void check(String type) throws RefusedException {
    int slash = type.indexOf('/');
    String what = slash < 0 ? null : NOTHING_TO_READ.get(type.substring(0, slash));
    if (what != null) {
      throw new RefusedException("it is " + what + " (" + type + "), not a page or a feed", "");
    }
  }
}
