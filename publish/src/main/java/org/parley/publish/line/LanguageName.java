package org.parley.publish.line;

import java.util.Locale;

/** The English name of a language. */
public final class LanguageName {

  private LanguageName() {}

  /** "English" for "en"; empty where the language cannot be told. */
  public static String of(String code) {
    return code.isBlank() || code.equals("und")
        ? ""
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
