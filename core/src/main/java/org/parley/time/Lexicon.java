package org.parley.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** The names of months, weekdays, units, seasons and parts of the day, looked up in any case. */
final class Lexicon {
  private static final Map<String, Integer> MONTHS =
      read("months.tsv", row -> Integer.valueOf(row.get(1)));
  private static final Map<String, Integer> WEEKDAYS =
      read("weekdays.tsv", row -> Integer.valueOf(row.get(1)));
  private static final Map<String, Unit> UNITS = read("units.tsv", row -> Unit.valueOf(row.get(1)));
  private static final Map<String, Integer> ZONES =
      read("zones.tsv", row -> Integer.valueOf(row.get(1)));
  private static final Map<String, String> SEASONS = read("seasons.tsv", row -> row.get(1));
  private static final Map<String, String> DAY_PARTS = read("day-parts.tsv", row -> row.get(1));

  private Lexicon() {}

  /** Number of a month, from 1; 0 if it is none. */
  static int month(@Nullable String name) {
    return MONTHS.getOrDefault(key(name), 0);
  }

  /** ISO number of a weekday, Monday 1; 0 if it is none. */
  static int weekday(@Nullable String name) {
    return WEEKDAYS.getOrDefault(key(name), 0);
  }

  static @Nullable Unit unit(@Nullable String word) {
    return UNITS.get(key(word));
  }

  /** Minutes east of Greenwich; null if the abbreviation is not known to name one zone. */
  static @Nullable Integer zone(@Nullable String abbreviation) {
    return ZONES.get(key(abbreviation));
  }

  /** TIMEX3 code of a season; null if it is none. */
  static @Nullable String season(@Nullable String word) {
    return SEASONS.get(key(word));
  }

  /** TIMEX3 code of a part of the day; null if it is none. */
  static @Nullable String dayPart(@Nullable String word) {
    return DAY_PARTS.get(key(word));
  }

  private static String key(@Nullable String word) {
    return word == null ? "" : word.toLowerCase(Locale.ROOT);
  }

  private static <T> Map<String, T> read(String name, Function<List<String>, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    WordList.rows(Lexicon.class, name).forEach(row -> map.put(key(row.get(0)), value.apply(row)));
    return map;
  }
}
