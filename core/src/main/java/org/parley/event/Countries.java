package org.parley.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** States by their names, adjectives, peoples and seats of government, in lower case. */
public final class Countries {
  private static final Map<String, String> CODES = read();
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final List<String> FORCES = List.of("TROOPS", "WEAPON", "HEAVY", "ATTACK");

  private Countries() {}

  /**
   * ISO 3166 alpha-3 of the state a word or words name, or null.
   *
   * @param lower in lower case: "peru", "peruvian", "peruvians", "lima"
   */
  public static @Nullable String of(String lower) {
    return CODES.get(lower);
  }

  /**
   * ISO 3166 alpha-3 of the state whose forces or arms a phrase names, or null.
   *
   * @param lower in lower case: "the peruvian air force", "peruvian mortar fire", or just
   *     "peruvian"; a "peruvian journalist" is not the state
   */
  public static @Nullable String ofForces(String lower) {
    String[] words = ARTICLE.matcher(lower).replaceFirst("").split(" ");
    String country = of(words[0]);
    String last = words[words.length - 1];
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    boolean armed = FORCES.stream().anyMatch(forces -> WordClasses.is(forces, one));
    return words.length == 1 || armed ? country : null;
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : WordList.rows(Countries.class, "/org/parley/actor/countries.tsv")) {
      String code = row.get(1);
      for (int column = 2; column <= 6; column++) {
        for (String name : WordList.several(row.get(column), '|')) {
          codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
        }
      }
    }
    return Map.copyOf(codes);
  }
}
