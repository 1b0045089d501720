package org.parley.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.text.WordList;

/**
 * Tells a change of what a report says from one of what a page counts: white space, the marks
 * between words, and short lines with a counter or a time stamp. A number in a sentence, a heading
 * or the title is what the report says.
 */
public final class SmallChange {
  private static final int LONGEST = 60;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b");
  private static final Set<String> COUNTED =
      Set.copyOf(WordList.lines(SmallChange.class, "counted-words.txt"));

  private SmallChange() {}

  /** True if two captures of one report do not say the same. */
  public static boolean differ(Report before, Report after) {
    return !said(before).equals(said(after));
  }

  /** The words of every block but counters and stamps. */
  private static List<String> said(Report report) {
    List<String> said = new ArrayList<>();
    for (Block block : report.blocks()) {
      String text = report.words(block.span());
      boolean told = block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
      if (told || !isCounter(text)) {
        String words = BETWEEN.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
          said.add(words);
        }
      }
    }
    return said;
  }

  private static boolean isCounter(String text) {
    if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (".!?…。！？؟।".indexOf(last) >= 0) {
      return false;
    }
    if (CLOCK.matcher(text).find()) {
      return true;
    }
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (COUNTED.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
