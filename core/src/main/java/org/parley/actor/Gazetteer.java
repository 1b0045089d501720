package org.parley.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GazetteerEntry.Sort;
import org.parley.text.WordList;

/** Names known beforehand: states and their people, bodies, outlets, places. */
final class Gazetteer {
  private static final Gazetteer INSTANCE = new Gazetteer();

  private final WordTrie<GazetteerEntry> names = new WordTrie<>();
  private final Map<String, String> stateNames = new HashMap<>();
  private final Set<String> bodyHeads = new HashSet<>();

  private Gazetteer() {
    for (List<String> row : WordList.rows(Gazetteer.class, "countries.tsv")) {
      addCountry(row);
    }
    for (List<String> row : WordList.rows(Gazetteer.class, "bodies.tsv")) {
      Sort sort =
          switch (row.get(3)) {
            case "seat" -> Sort.SEAT;
            case "platform" -> Sort.PLATFORM;
            default -> Sort.BODY;
          };
      addAll(row.get(0), row.get(1), sort, row.get(2).isEmpty() ? null : row.get(2));
    }
    for (List<String> row : WordList.rows(Gazetteer.class, "outlets.tsv")) {
      addAll(row.get(0), row.get(1), Sort.OUTLET, null);
    }
    for (List<String> row : WordList.rows(Gazetteer.class, "places.tsv")) {
      addAll(row.get(0), row.get(1), Sort.PLACE, row.get(2).isEmpty() ? null : row.get(2));
    }
    for (List<String> row : WordList.rows(Gazetteer.class, "body-heads.txt")) {
      bodyHeads.add(row.get(0));
    }
  }

  static Gazetteer get() {
    return INSTANCE;
  }

  private void addCountry(List<String> row) {
    String code = row.get(1);
    String name = row.get(2);
    stateNames.put(code, name);
    addAll(name, row.get(3), Sort.STATE, code);
    for (String adjective : WordList.several(row.get(4), '|')) {
      names.add(adjective, new GazetteerEntry(adjective, Sort.ADJECTIVE, code));
    }
    for (String people : WordList.several(row.get(5), '|')) {
      names.add(people, new GazetteerEntry(people, Sort.PEOPLE, code));
    }
    String city = "";
    for (String seat : WordList.several(row.get(6), '|')) {
      boolean inFull = !city.isEmpty() && seat.startsWith(city);
      city = inFull ? city : seat;
      names.add(seat, new GazetteerEntry(city, inFull ? Sort.PLACE : Sort.CAPITAL, code));
    }
  }

  private void addAll(String name, String others, Sort sort, @Nullable String country) {
    GazetteerEntry entry = new GazetteerEntry(name, sort, country);
    names.add(name, entry);
    for (String other : WordList.several(others, '|')) {
      names.add(other, entry);
    }
  }

  /** The longest name that starts at a token, or null; words as written. */
  WordTrie.@Nullable Match<GazetteerEntry> longest(List<String> words, int from) {
    return names.longest(words, from);
  }

  /** What is known of a whole name, or null. */
  @Nullable GazetteerEntry exact(String name) {
    List<String> words = List.of(name.split(" "));
    WordTrie.Match<GazetteerEntry> match = names.longest(words, 0);
    return match == null || match.to() != words.size() ? null : match.value();
  }

  /** The usual name of a state by its code. */
  String stateName(String alpha3) {
    return stateNames.getOrDefault(alpha3, alpha3);
  }

  /** True if a word ends the names of bodies: "Ministry". */
  boolean isBodyHead(String word) {
    return bodyHeads.contains(word);
  }

  /** Words of an all-capitals heading as names write them: "RUSSIA" as "Russia". */
  static String fromCapitals(String word) {
    return word.length() < 2
        ? word
        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
