package org.parley.time;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.WordList;

/** Kinds of word without which a pattern need not be tried on a sentence. */
enum Trigger {
  DIGIT,
  MONTH,
  WEEKDAY,
  UNIT,
  QUARTER,
  PART,
  SEASON,
  HOLIDAY,
  DAY,
  OFTEN,
  DECADE,
  REFERENCE;

  private static final Map<String, Set<Trigger>> WORDS = words();

  /** The kinds of trigger word in a sentence. */
  static Set<Trigger> in(String sentence) {
    Set<Trigger> present = EnumSet.noneOf(Trigger.class);
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      char c = i < sentence.length() ? sentence.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        Set<Trigger> kinds = WORDS.get(sentence.substring(start, i).toLowerCase(Locale.ROOT));
        if (kinds != null) {
          present.addAll(kinds);
        }
        start = -1;
      }
      if (c >= '0' && c <= '9') {
        present.add(DIGIT);
      }
    }
    return present;
  }

  private static Map<String, Set<Trigger>> words() {
    Map<String, Set<Trigger>> map = new HashMap<>();
    put(map, MONTH, "months.tsv");
    put(map, WEEKDAY, "weekdays.tsv");
    put(map, UNIT, "units.tsv");
    put(map, PART, "day-parts.tsv");
    put(map, SEASON, "seasons.tsv");
    put(map, HOLIDAY, "holidays.tsv");
    for (List<String> row : WordList.rows(Trigger.class, "triggers.tsv")) {
      put(map, row.get(0), Trigger.valueOf(row.get(1)));
    }
    return map;
  }

  private static void put(Map<String, Set<Trigger>> map, Trigger kind, String table) {
    for (List<String> row : WordList.rows(Trigger.class, table)) {
      for (String word : row.get(0).split("[^\\p{L}]+")) {
        put(map, word, kind);
        put(map, word + "s", kind);
      }
    }
  }

  private static void put(Map<String, Set<Trigger>> map, String word, Trigger kind) {
    if (!word.isEmpty()) {
      map.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> EnumSet.noneOf(Trigger.class))
          .add(kind);
    }
  }
}
