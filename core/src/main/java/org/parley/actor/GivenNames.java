package org.parley.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** First names of many languages with the gender they mostly tell, and short forms. */
final class GivenNames {
  private static final GivenNames INSTANCE = new GivenNames();

  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, Set<String>> same = new HashMap<>();

  private GivenNames() {
    for (List<String> row : WordList.rows(GivenNames.class, "given-names.tsv")) {
      for (String name : row.get(1).split(" ")) {
        genders.merge(key(name), row.get(0), (a, b) -> a.equals(b) ? a : "-");
      }
    }
    int line = 0;
    for (List<String> row : WordList.rows(GivenNames.class, "nicknames.txt")) {
      String family = String.valueOf(line++);
      for (String name : row.get(0).split(" ")) {
        same.computeIfAbsent(key(name), k -> new HashSet<>()).add(family);
      }
    }
  }

  static GivenNames get() {
    return INSTANCE;
  }

  boolean contains(String word) {
    return genders.containsKey(key(word));
  }

  /** The gender a first name tells, or null if it tells none or is not known. */
  @Nullable Gender gender(String word) {
    return switch (genders.getOrDefault(key(word), "-")) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      default -> null;
    };
  }

  /** True if two first names are forms of one: "Mike" and "Michael". */
  boolean formsOfOne(String a, String b) {
    Set<String> left = same.get(key(a));
    Set<String> right = same.get(key(b));
    return left != null && right != null && left.stream().anyMatch(right::contains);
  }

  private static String key(String name) {
    return Spelling.plain(name).toLowerCase(Locale.ROOT);
  }
}
