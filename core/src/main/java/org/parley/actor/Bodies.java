package org.parley.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a report that the gazetteer does not know: a short form belongs to the only longer
 * name that ends with it, an acronym to the name whose initials it is.
 */
final class Bodies {
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  void add(Words words, NameRun run) {
    String name = text(words, run);
    names.merge(name, 1, Integer::sum);
    if (words.is(run.to(), "-lrb-") || words.is(run.to(), "(")) {
      int at = run.to() + 1;
      if (at + 1 < words.size()
          && (words.is(at + 1, ")") || words.is(at + 1, "-rrb-"))
          && isAcronym(words.texts().get(at))) {
        acronyms.put(words.texts().get(at).replace(".", ""), name);
      }
    }
    String initials = initials(name);
    if (initials.length() >= 3) {
      acronyms.putIfAbsent(initials, name);
    }
    String country = country(words, run);
    if (country != null) {
      countries.putIfAbsent(name, country);
    }
  }

  /** The name of a body in the fullest form the report gives it. */
  String nameOf(Words words, NameRun run) {
    String name = text(words, run);
    String acronym = name.replace(".", "");
    if (isAcronym(name) && acronyms.containsKey(acronym)) {
      return acronyms.getOrDefault(acronym, name);
    }
    String longer = null;
    for (String other : names.keySet()) {
      if (other.endsWith(" " + name)) {
        if (longer != null) {
          return name;
        }
        longer = other;
      }
    }
    return longer == null ? name : longer;
  }

  @Nullable String countryOf(String name) {
    return countries.get(name);
  }

  private static String text(Words words, NameRun run) {
    int from = run.from();
    while (from < run.to() - 1 && words.is(from, "the")) {
      from++;
    }
    StringBuilder text = new StringBuilder();
    for (int at = from; at < run.to(); at++) {
      if (at > from
          && words.tokens().get(at - 1).span().end() < words.tokens().get(at).span().start()) {
        text.append(' ');
      }
      text.append(words.texts().get(at));
    }
    return text.toString();
  }

  private static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private static @Nullable String country(Words words, NameRun run) {
    for (int at = Math.max(0, run.from() - 1); at < run.to(); at++) {
      WordTrie.Match<GazetteerEntry> match = words.known(at);
      if (match != null && match.to() <= run.to() && match.value().country() != null) {
        return match.value().country();
      }
    }
    return null;
  }
}
