package org.parley.text.furniture;

import java.util.regex.Pattern;

/** Captions of pictures: short blocks that end in, or begin with, who took the picture. */
final class Captions {
  private static final String AGENCY =
      "(?:AP|AFP|EPA|EPA-EFE|Reuters|REUTERS|Getty|Getty Images|Shutterstock|Unsplash|Bloomberg|Alamy|Flickr"
          + "|Anadolu|TASS|PA|Zuma|ZUMA|Sipa|UPI|iStock|Wikimedia Commons|dpa|Xinhua)";
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[](?:(?:AP |File |Reuters |Getty |Staff |Handout )?(?:Photo|Image|Picture|Photograph|Credit|File|Courtesy"
              + "|Screenshot|Screengrab|Handout|Illustration|Graphic|Video)\\b[^()\\[\\]]{0,120}|[^()\\[\\]]{2,80}/ ?"
              + AGENCY
              + "[^()\\[\\]]{0,40}|"
              + AGENCY
              + " via [^()\\[\\]]{2,40})[)\\]]\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:(?:^|[\\s.])(?:Photo|Image|Picture|Photograph|Illustration)s?(?: credit| courtesy| by| via)?(?: of)?\\s?[:/]\\s?[^.]{2,80}\\.?"
              + "|\\b(?:via|[|/–—-]) ?(?:Getty Images|AFP|AP|Reuters|Shutterstock|EPA|Bloomberg|Alamy)"
              + "|[\\s/]Getty Images|(?:Photo|Image|Picture|Photograph) (?:by|courtesy of|via) [^.]{2,60})$");
  private static final Pattern AT_START =
      Pattern.compile(
          "^(?:FILE PHOTO|FILE IMAGE|FILE\\b ?[:–—-]|File (?:photo|image|picture)\\b|(?:Photo|Image|Picture|Video|Graphic|Caption"
              + "|Credit|Photograph|Photographer|Illustration|Screenshot)s?(?: credit| courtesy(?: of)?| by| via)? ?[:/] ?).*");
  private static final int MOST_WORDS = 75;

  private Captions() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isFree(i) || sheet.words(i) > MOST_WORDS) {
        continue;
      }
      String text = sheet.text(i);
      if (BRACKETED.matcher(text).find()
          || AT_END.matcher(text).find()
          || AT_START.matcher(text).matches()) {
        sheet.mark(i, "caption");
      }
    }
  }
}
