package org.parley.text.furniture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** Tells the name of an outlet from that of a person, and finds it in the outlet's own handle. */
final class OutletName {
  private static final Map<String, Set<String>> WORDS = words();
  private static final Pattern SUFFIX = Pattern.compile("(?i)_?(?:official|offical|hq|live|eng?)$");

  private OutletName() {}

  /** True if a name can only be an outlet's or a desk's. */
  static boolean is(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    boolean the = plain.startsWith("the ");
    for (String word : plain.split("[^\\p{L}]+")) {
      if (words("sure").contains(word) || (the && words("the").contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** The name in a handle, its words parted where its capitals part them; null if it has none. */
  static @Nullable String inHandle(String handle) {
    String plain = SUFFIX.matcher(handle.replaceFirst("^@", "")).replaceFirst("");
    String name =
        plain
            .replace('_', ' ')
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .replaceAll(" +", " ")
            .strip();
    return name.length() < 3 ? null : name;
  }

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : WordList.lines(OutletName.class, "outlets.txt")) {
      String[] parts = line.split(" +");
      Set<String> kind = words.computeIfAbsent(parts[0], key -> new HashSet<>());
      for (int i = 1; i < parts.length; i++) {
        kind.add(parts[i]);
      }
    }
    return words;
  }
}
