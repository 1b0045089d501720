package org.parley.event;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sector of an actor, as PLOVER and CAMEO code it, by the words for its office. */
public final class SectorCoding {
  private static final int LONGEST = 3;

  private SectorCoding() {}

  /**
   * The sector code that the first telling phrase gives: its last known word, so that "minister" of
   * "defence minister" counts.
   *
   * @param phrases what the actor is called or is said to be, the surest first
   * @return a code such as GOV or MIL, or null if no word is known
   */
  public static @Nullable String of(List<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+");
      for (int end = words.length; end > 0; end--) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
          String key = String.join("_", List.of(words).subList(start, end));
          String code = Sectors.of(key);
          if (code == null && key.endsWith("s")) {
            code = Sectors.of(key.substring(0, key.length() - 1));
          }
          if (code != null) {
            return code;
          }
        }
      }
    }
    return null;
  }
}
