package org.parley.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** The news agencies of {@code agencies.tsv} and the forms they are credited by. */
final class Agencies {
  /** Form, as written or in lower case for a full name, to the agency's name. */
  private static final Map<String, String> BY_FORM = new TreeMap<>();

  /** One word of each form, in lower case. */
  private static final Set<String> TELLING = new HashSet<>();

  private static final String ALTERNATIVES = read();

  private Agencies() {}

  /** A pattern's group named {@code agency} that matches any form, as a word of its own. */
  static String group() {
    return "(?<![\\p{L}\\p{N}])(?<agency>" + ALTERNATIVES + ")(?![\\p{L}\\p{N}])";
  }

  /** False if {@link #group} matches nowhere in a line: it has no form's telling word. */
  static boolean mayStandIn(String line) {
    return words(line).anyMatch(TELLING::contains);
  }

  /** The longest word of a form, which fewer lines have than "The" or "News". */
  private static String telling(String form) {
    return words(form)
        .filter(word -> !word.equals("the"))
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .orElseThrow();
  }

  private static Stream<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(line.substring(at, end).toLowerCase(Locale.ROOT));
      }
      at = end + 1;
    }
    return words.stream();
  }

  /** The agency's name for a form that {@link #group} matched. */
  static @Nullable String name(String form) {
    String exact = BY_FORM.get(form);
    return exact != null ? exact : BY_FORM.get(form.toLowerCase(Locale.ROOT));
  }

  private static String read() {
    Map<String, Boolean> forms =
        new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    for (List<String> row : WordList.rows(Agencies.class, "agencies.tsv")) {
      String name = row.get(0);
      forms.put(name, true);
      BY_FORM.put(name.toLowerCase(Locale.ROOT), name);
      for (String form : WordList.several(row.get(1), '|')) {
        forms.putIfAbsent(form, false);
        BY_FORM.putIfAbsent(form, name);
      }
    }
    forms.keySet().forEach(form -> TELLING.add(telling(form)));
    return forms.entrySet().stream()
        .map(form -> alternative(form.getKey(), form.getValue()))
        .collect(Collectors.joining("|"));
  }

  private static String alternative(String form, boolean anyCase) {
    return anyCase && form.indexOf(' ') > 0
        ? "(?i:" + Pattern.quote(form) + ")"
        : Pattern.quote(form);
  }
}
