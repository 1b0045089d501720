package org.parley.text.furniture;

import java.util.HashSet;
import java.util.Set;
import org.parley.text.WordList;

/** Lines made of nothing but the names of services and buttons to share a page with. */
final class ShareBars {
  private static final Set<String> WORDS = words();

  private ShareBars() {}

  static void mark(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.isFree(i) && isBar(sheet.key(i)) && (sheet.words(i) > 1 || isBesideBar(sheet, i))) {
        sheet.mark(i, "share bar");
      }
    }
  }

  private static boolean isBesideBar(Sheet sheet, int index) {
    return (index > 0 && isBar(sheet.key(index - 1)))
        || (index + 1 < sheet.size() && isBar(sheet.key(index + 1)));
  }

  private static boolean isBar(String key) {
    int known = 0;
    for (String word : key.split("[^\\p{L}\\p{N}-]+")) {
      if (WORDS.contains(word)) {
        known++;
      } else if (!word.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return known > 0;
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String line : WordList.lines(ShareBars.class, "share.txt")) {
      words.addAll(Set.of(line.split(" +")));
    }
    return words;
  }
}
