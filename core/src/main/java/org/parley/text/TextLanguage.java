package org.parley.text;

import org.jspecify.annotations.Nullable;

/** Which language a text is in. */
public final class TextLanguage {
  private TextLanguage() {}

  /**
   * The language of a text.
   *
   * @param text a headline or more
   * @param declared ISO 639-1 as a page or file says, or null
   * @return ISO 639-1, or "und"
   */
  public static String of(String text, @Nullable String declared) {
    return declared == null ? "und" : declared;
  }
}
