package org.parley.text.furniture;

import java.util.regex.Pattern;

/** Labels and notes that say that a text gives its author's views. */
final class Views {
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:opinion|op-ed|editorial|commentary|guest (?:essay|column|opinion)|our"
              + " view|letters?)\\s*[:|–—-]\\s.*");
  private static final Pattern AFTER_TITLE =
      Pattern.compile(".*\\s[|–—-]\\s?(?:opinion|op-ed|editorial|commentary|letters)$");
  private static final Pattern NOTE =
      Pattern.compile(
          ".*\\b(?:views|opinions)(?: and (?:views|opinions))?"
              + " expressed\\b.*\\b(?:author|writer|own|their|his|her|those of)\\b.*");
  private static final Pattern CRUMBS =
      Pattern.compile(
          "^[\\p{Lu}][\\p{L}&' ]{1,30}(?: ?[>›»] ?| / )(?:[\\p{Lu}][\\p{L}&' ]{1,40})(?:(?: ?[>›»]"
              + " ?| / )[\\p{L}&' ]{1,40}){0,4}$");
  private static final int TOP = 5;
  private static final int BOTTOM = 4;

  private Views() {}

  static void mark(Sheet sheet) {
    String title = sheet.title == null ? "" : Sheet.key(sheet.title);
    sheet.opinion |= IN_TITLE.matcher(title).matches() || AFTER_TITLE.matcher(title).matches();
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isFree(i)) {
        continue;
      }
      if (i < TOP && OpinionLabel.is(sheet.text(i))) {
        sheet.opinion = true;
        sheet.mark(i, "section label");
      } else if (i < TOP && CRUMBS.matcher(sheet.text(i)).matches()) {
        sheet.opinion |= sheet.key(i).endsWith("opinion");
        sheet.mark(i, "section label");
      } else if (i >= sheet.size() - BOTTOM && NOTE.matcher(sheet.key(i)).matches()) {
        sheet.opinion = true;
        sheet.mark(i, "note on the author's views");
      }
    }
    if (sheet.title == null && sheet.size() > 0) {
      sheet.opinion |= IN_TITLE.matcher(sheet.key(0)).matches() && !sheet.isSentence(0);
    }
  }
}
