package org.parley.text.furniture;

import org.jspecify.annotations.Nullable;
import org.parley.report.BlockKind;

/**
 * Links to other reports: a label and the run of titles under it, or a label and a title on one
 * line. A run ends at the first sentence, or at a heading the page itself marks.
 */
final class RelatedLinks {
  private static final int LONGEST_RUN = 12;
  private static final int MOST_WORDS = 26;

  private RelatedLinks() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isFree(i)) {
        continue;
      }
      String label = Phrases.label(sheet.key(i));
      if (label != null) {
        markRun(sheet, i, label);
        continue;
      }
      String prefix = Phrases.prefix(sheet.text(i));
      boolean asks = sheet.text(i).endsWith("?") && sheet.words(i) <= MOST_WORDS;
      if (prefix != null && (asks || isLinkTitle(sheet, i))) {
        sheet.mark(i, prefix);
      }
    }
  }

  private static void markRun(Sheet sheet, int label, String name) {
    int end = label + 1;
    while (end < sheet.size() && end - label <= LONGEST_RUN && belongs(sheet, end)) {
      end++;
    }
    boolean nothingBelow = end == label + 1 && end < sheet.size();
    if (nothingBelow && sheet.words(label) == 1 && sheet.piece(label).kind() == BlockKind.HEADING) {
      return;
    }
    for (int i = label; i < end; i++) {
      sheet.mark(i, name);
    }
  }

  private static boolean belongs(Sheet sheet, int index) {
    @Nullable String known = sheet.name(index);
    return known != null || isLinkTitle(sheet, index);
  }

  private static boolean isLinkTitle(Sheet sheet, int index) {
    Piece piece = sheet.piece(index);
    String text = piece.text();
    if (!sheet.isFree(index) || sheet.words(index) > MOST_WORDS) {
      return false;
    }
    if (piece.marked() && piece.kind() == BlockKind.HEADING) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ':' || last == ',' || last == ';') {
      return false;
    }
    boolean asks = last == '?' || last == '!';
    return !sheet.isSentence(index) || (asks && Sheet.capitals(text) > 0.6);
  }
}
