package org.parley.quality.timeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts words put on timelines, and the days they are put on. A day is right if it is the marked
 * one as far as that is known; a word that is marked without a day counts for neither side.
 */
final class DateScore {
  private final int[] words = new int[3];
  private final int[] days = new int[3];

  /** Where a word stands. */
  private record Place(String document, int sentence, String word) {
    static Place of(TimelineRow row) {
      return new Place(row.document(), row.sentence(), row.word().toLowerCase(Locale.ROOT));
    }

    /** True for a word that is part of a phrase in the same sentence, or the phrase. */
    boolean isPartOf(Place other) {
      return document.equals(other.document)
          && sentence == other.sentence
          && (Arrays.asList(other.word.split("_")).contains(word)
              || Arrays.asList(word.split("_")).contains(other.word));
    }
  }

  void add(List<TimelineRow> gold, List<TimelineRow> system) {
    Map<Place, TimelineRow> right = new LinkedHashMap<>();
    gold.forEach(row -> right.putIfAbsent(Place.of(row), row));
    Map<Place, TimelineRow> found = new LinkedHashMap<>();
    for (TimelineRow row : system) {
      Place place = Place.of(row);
      found.putIfAbsent(right.containsKey(place) ? place : partner(place, right), row);
    }
    Set<Place> both = new HashSet<>(right.keySet());
    both.retainAll(found.keySet());
    count(words, both.size(), found.size(), right.size());
    int dated = 0;
    int same = 0;
    for (Map.Entry<Place, TimelineRow> entry : right.entrySet()) {
      if (isPlaced(entry.getValue())) {
        dated++;
        TimelineRow given = found.get(entry.getKey());
        same += given != null && given.isDated() && agree(entry.getValue(), given) ? 1 : 0;
      }
    }
    int claimed = 0;
    for (Map.Entry<Place, TimelineRow> entry : found.entrySet()) {
      TimelineRow marked = right.get(entry.getKey());
      claimed += entry.getValue().isDated() && (marked == null || isPlaced(marked)) ? 1 : 0;
    }
    count(days, same, claimed, dated);
  }

  private static Place partner(Place place, Map<Place, TimelineRow> right) {
    @Nullable Place partner =
        right.keySet().stream().filter(place::isPartOf).findFirst().orElse(null);
    return partner == null ? place : partner;
  }

  private static boolean isPlaced(TimelineRow row) {
    return row.order() != 0 && !row.date().startsWith("XXXX");
  }

  private static boolean agree(TimelineRow gold, TimelineRow given) {
    String known = gold.date().replace("-XX", "");
    String claimed = given.date().replace("-XX", "");
    return claimed.substring(0, Math.min(claimed.length(), known.length())).equals(known);
  }

  private static void count(int[] counts, int right, int found, int marked) {
    counts[0] += right;
    counts[1] += found;
    counts[2] += marked;
  }

  double words() {
    return f1(words);
  }

  double days() {
    return f1(days);
  }

  private static double f1(int[] counts) {
    return counts[0] == 0 ? 0 : 2.0 * counts[0] / (counts[1] + counts[2]);
  }
}
