package org.parley.text.furniture;

import java.util.regex.Pattern;

/**
 * Posts of social networks shown inside a report. Copied as text they end with a signature line ("—
 * Name (@name) March 11, 2025"). The line above it is the post's text; lines further above are only
 * when they end in the address of the post's picture, because nothing else tells where a post
 * begins.
 */
final class EmbeddedPosts {
  private static final String NAME = "embedded post";
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[—–-]{1,2} ?.{0,80}?\\(@[\\w.-]{1,60}\\)(?: .{0,40})?$|^[—–-]{1,2} ?@[\\w.-]{1,60}(?:"
              + " .{0,40})?$");
  private static final Pattern SHARED =
      Pattern.compile("^(?:A post|A video|Un post|Post) shared by .{1,120}$");
  private static final Pattern PICTURE_ADDRESS =
      Pattern.compile("(?:pic\\.(?:twitter|x)\\.com|(?:https?://)?t\\.co)/\\w{1,30}$");
  private static final int LONGEST_POST = 420;

  private EmbeddedPosts() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      String text = sheet.text(i);
      if (PICTURE_ADDRESS.matcher(text).find() && text.length() <= LONGEST_POST) {
        sheet.mark(i, NAME);
      }
      if (SHARED.matcher(text).matches()) {
        sheet.mark(i, NAME);
      }
      if (SIGNATURE.matcher(text).matches()) {
        sheet.mark(i, NAME);
        if (i > 0 && isPost(sheet, i - 1)) {
          sheet.mark(i - 1, NAME);
        }
      }
    }
  }

  /** A post stands whole above its signature, and it is not the report's opening. */
  private static boolean isPost(Sheet sheet, int index) {
    return index > 0 && sheet.text(index).length() <= LONGEST_POST;
  }
}
