package org.parley.text.furniture;

import java.util.regex.Pattern;

/** Captions of pictures: short blocks that end in, or begin with, who took the picture. */
final class Captions {
  private static final String AGENCY =
      "(?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Getty"
          + " Images|Shutterstock|Unsplash|Bloomberg|Alamy|Flickr|Anadolu|TASS|PA|Zuma|ZUMA|Sipa|UPI|iStock|Wikimedia"
          + " Commons|dpa|Xinhua)";
  private static final String PICTURE =
      "(?:AP |File |Reuters |Getty |Staff |Handout"
          + " )?(?:Photo|Image|Picture|Photograph|Credit|File|Courtesy"
          + "|Screenshot|Screengrab|Handout|Illustration|Graphic|Video)s?";
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:"
              + PICTURE
              + "(?: ?[:/]| by\\b| courtesy\\b| via\\b| credit\\b| from\\b|"
              + " of\\b)[^()\\[\\]]{1,120}|(?:AP|File|Reuters|Staff)"
              + " (?:photo|image|picture)|Handout|Screenshot|[^()\\[\\]]{2,80}/ ?"
              + AGENCY
              + "[^()\\[\\]]{0,40}|"
              + AGENCY
              + " via [^()\\[\\]]{2,40})[)\\]]\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:(?:^|[\\s.])(?:Photo|Image|Picture|Photograph|Illustration)s?(?: credit| courtesy|"
              + " by| via)?(?: of)?\\s?[:/]\\s?[^.]{2,80}\\.?|\\b(?:via|[|/–—-]) ?(?:Getty"
              + " Images|AFP|AP|Reuters|Shutterstock|EPA|Bloomberg|Alamy)|[\\s/]Getty"
              + " Images|(?:Photo|Image|Picture|Photograph) (?:by|courtesy of|via) [^.]{2,60})$");
  private static final Pattern AT_START =
      Pattern.compile(
          "^(?:FILE PHOTO|FILE IMAGE|FILE\\b ?[:–—-]|File (?:photo|image|picture)\\b"
              + "|(?:Photo|Image|Picture|Video|Graphic|Caption|Credit|Photograph|Photographer|Illustration|Screenshot)s?(?:"
              + " credit| courtesy(?: of)?| by| via)? ?[:/] ?).*");
  private static final Pattern CREDIT_ALONE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} ?/ ?(?:The )?\\p{Lu}[\\p{L}.-]+"
              + "(?: [\\p{L}.-]+){0,4}$");
  private static final Pattern AGENCY_FIRST =
      Pattern.compile(
          "^(?:Getty Images|AFP|Reuters|REUTERS|Rex Features|Shutterstock|(?:AP|EPA|PA)(?=:))"
              + "(?::[\\p{L} ]{2,30}| /)? \\p{Lu}.*");
  private static final int MOST_WORDS = 75;

  private Captions() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isFree(i) && sheet.words(i) <= MOST_WORDS && isCaption(sheet, i)) {
        sheet.mark(i, "caption");
      }
    }
  }

  private static boolean isCaption(Sheet sheet, int index) {
    String text = sheet.text(index);
    boolean credited =
        BRACKETED.matcher(text).find()
            || AT_END.matcher(text).find()
            || AT_START.matcher(text).matches();
    return credited || (!sheet.isSentence(index) && isCreditLine(text));
  }

  private static boolean isCreditLine(String text) {
    return CREDIT_ALONE.matcher(text).matches() || AGENCY_FIRST.matcher(text).matches();
  }
}
