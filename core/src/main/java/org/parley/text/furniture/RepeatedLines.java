package org.parley.text.furniture;

import java.util.HashMap;
import java.util.Map;

/**
 * Headlines that stand twice: a report never says its headline again, nor the same line without a
 * full stop in two places; what does so is a link.
 */
final class RepeatedLines {
  private static final int FEWEST_WORDS = 4;

  private RepeatedLines() {}

  static void mark(Sheet sheet) {
    String title = sheet.title == null ? "" : Sheet.key(sheet.title);
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isFree(i) && !sheet.isSentence(i)) {
        times.merge(sheet.key(i), 1, Integer::sum);
      }
    }
    for (int i = 0; i < sheet.size(); i++) {
      boolean isTitle = !title.isEmpty() && sheet.key(i).equals(title);
      boolean isTwice = times.getOrDefault(sheet.key(i), 0) > 1 && sheet.words(i) >= FEWEST_WORDS;
      if (sheet.isFree(i) && (isTitle || (isTwice && !sheet.isSentence(i)))) {
        sheet.mark(i, "repeated headline");
      }
    }
  }
}
