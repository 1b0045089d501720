package org.parley.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Forms of address before a name. */
final class Honorifics {
  private static final Honorifics INSTANCE = new Honorifics();

  private final Map<String, String> genders = new HashMap<>();

  private Honorifics() {
    for (List<String> row : WordList.rows(Honorifics.class, "honorifics.tsv")) {
      genders.put(row.get(0), row.get(1));
    }
  }

  static Honorifics get() {
    return INSTANCE;
  }

  boolean isAddress(String lower) {
    return genders.containsKey(lower);
  }

  /** The gender a form of address tells, or null. */
  @Nullable Gender gender(String lower) {
    return switch (genders.getOrDefault(lower, "-")) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      default -> null;
    };
  }
}
