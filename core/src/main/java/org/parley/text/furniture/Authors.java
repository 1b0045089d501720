package org.parley.text.furniture;

import java.util.regex.Pattern;

/** What stands below a report about those who made it. */
final class Authors {
  private static final String NAME = "note on the author";
  private static final Pattern CRAFT =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? (?:is|was|has been) (?:an? |the"
              + " )?[^.]{0,80}?\\b(?:reporter"
              + "|correspondent|columnist|writer|journalist|editor|producer|author|fellow|contributor)\\b.*");
  private static final Pattern REACH =
      Pattern.compile(
          "(?i).*\\b(?:covers|covering|who writes|can be reached|reach"
              + " (?:him|her|them)|email|follow (?:him|her|them)|twitter|@\\w+|based in).*");
  private static final Pattern CONTRIBUTED =
      Pattern.compile("(?i).*\\bcontributed (?:reporting|to this (?:report|story|article))\\b.*");
  private static final int BOTTOM = 3;
  private static final int MOST_WORDS = 80;
  private static final int MOST_CREDIT_WORDS = 30;

  private Authors() {}

  static void mark(Sheet sheet) {
    for (int i = sheet.size() - 1; i > 0; i--) {
      if (!sheet.isFree(i)) {
        continue;
      }
      if (sheet.freeAfter(i) >= BOTTOM) {
        return;
      }
      String text = sheet.text(i);
      int words = sheet.words(i);
      if (words <= MOST_CREDIT_WORDS && CONTRIBUTED.matcher(text).matches()) {
        sheet.mark(i, "credits");
      } else if (words <= MOST_WORDS && isBio(sheet, text)) {
        sheet.mark(i, NAME);
      }
    }
  }

  private static boolean isBio(Sheet sheet, String text) {
    boolean known =
        sheet.bylines.stream()
            .anyMatch(name -> text.startsWith(name + " is ") || text.startsWith(name + " covers "));
    return known || (CRAFT.matcher(text).matches() && REACH.matcher(text).matches());
  }
}
