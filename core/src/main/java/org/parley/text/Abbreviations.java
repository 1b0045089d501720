package org.parley.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the word lists say about a full stop after a word. */
final class Abbreviations {
  /** Where a word that is written with a full stop stands in its sentence. */
  enum Place {
    TITLE,
    NUMBER,
    INNER,
    EITHER
  }

  private static final Map<String, Set<Place>> PLACES = places();
  private static final Set<String> STARTERS = words("starters.txt");
  private static final Set<String> SPEAKING = words("speaking.txt");

  private Abbreviations() {}

  /**
   * True if a word followed by a full stop can stand in a place.
   *
   * @param word without the last full stop, as written
   */
  static boolean is(String word, Place place) {
    return known(word).contains(place) || known(word.toLowerCase(Locale.ROOT)).contains(place);
  }

  /** True if a word often begins a sentence. */
  static boolean startsSentences(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if a word after a name tells who has just been quoted. */
  static boolean isSpeaking(String word) {
    return SPEAKING.contains(word);
  }

  private static Set<Place> known(String word) {
    return PLACES.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<Place>> places() {
    Map<String, Set<Place>> places = new HashMap<>();
    for (String line : WordList.lines(Abbreviations.class, "abbreviations.txt")) {
      String[] words = line.split(" +");
      Place place = Place.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < words.length; i++) {
        places.computeIfAbsent(words[i], key -> new HashSet<>()).add(place);
      }
    }
    return places;
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : WordList.lines(Abbreviations.class, name)) {
      words.addAll(Set.of(line.split(" +")));
    }
    return words;
  }
}
