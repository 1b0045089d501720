package org.parley.store;

/** Which reports can be of one story: those of one language, each language a lane. */
public final class Lanes {
  /** What a language is called that cannot be told. */
  private static final String UNKNOWN = "und";

  private static final String READ = "en";

  private Lanes() {}

  /**
   * The lane of a report. One that is too short or too odd for its language to be told goes with
   * those in the language that is read: alone it would find no story.
   *
   * @param language ISO 639-1, or "und"
   */
  public static String of(String language) {
    return language.equals(UNKNOWN) ? READ : language;
  }
}
