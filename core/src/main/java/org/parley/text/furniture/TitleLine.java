package org.parley.text.furniture;

import org.parley.report.BlockKind;

/** Takes the first line of a page for its title where it looks like one and none is given. */
final class TitleLine {
  private static final int MOST_WORDS = 32;
  private static final int LONGEST = 220;

  private TitleLine() {}

  static void find(Sheet sheet) {
    if (sheet.title != null) {
      return;
    }
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isFree(i)) {
        continue;
      }
      if (isTitle(sheet, i)) {
        sheet.title = sheet.text(i);
        sheet.titleAt = i;
      }
      return;
    }
  }

  private static boolean isTitle(Sheet sheet, int index) {
    String text = sheet.text(index);
    int last = text.codePointBefore(text.length());
    boolean open =
        last == ':' || last == ',' || last == ';' || last == '-' || last == '–' || last == '—';
    if (open
        || sheet.words(index) > MOST_WORDS
        || text.length() > LONGEST
        || sheet.words(index) < 2) {
      return false;
    }
    if (sheet.piece(index).kind() == BlockKind.LIST || sheet.freeAfter(index) == 0) {
      return false;
    }
    boolean question = last == '?' || last == '!';
    return !sheet.isSentence(index) || (question && sheet.words(index) <= MOST_WORDS / 2);
  }
}
