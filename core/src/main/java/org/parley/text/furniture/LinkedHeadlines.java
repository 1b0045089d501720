package org.parley.text.furniture;

/**
 * Headlines of other reports set in capitals between the paragraphs of this one. A page that sets
 * its own headings or much of its text in capitals has none.
 */
final class LinkedHeadlines {
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_LETTERS = 24;
  private static final int MOST = 3;

  private LinkedHeadlines() {}

  static void mark(Sheet sheet) {
    int capitals = 0;
    int free = 0;
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isFree(i)) {
        free++;
        capitals += isCapitals(sheet.text(i)) ? 1 : 0;
      }
    }
    if (capitals == 0 || capitals > MOST || capitals * 4 > free) {
      return;
    }
    for (int i = 0; i < sheet.size(); i++) {
      if (isLink(sheet, i)) {
        sheet.mark(i, "linked headline");
      }
    }
  }

  private static boolean isLink(Sheet sheet, int index) {
    String text = sheet.text(index);
    long letters = text.chars().filter(Character::isLetter).count();
    return sheet.isFree(index)
        && !sheet.piece(index).marked()
        && sheet.freeBefore(index) > 0
        && isCapitals(text)
        && letters >= FEWEST_LETTERS
        && sheet.words(index) >= FEWEST_WORDS
        && !sheet.isSentence(index)
        && text.charAt(text.length() - 1) != ':';
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
