package org.parley.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.WordList;

/** What is said of the things a figure counts, by the words that say it. */
final class Frames {
  private static final Map<String, String> FRAMES = read();

  private Frames() {}

  /** The frame of a lemma, or null. */
  static @Nullable String of(String lemma) {
    return FRAMES.get(lemma);
  }

  /** The frames among the parts of a figure's frame, which are joined by a plus sign. */
  static List<String> named(String frame) {
    return Arrays.stream(frame.split("\\+")).filter(FRAMES::containsValue).toList();
  }

  private static Map<String, String> read() {
    Map<String, String> frames = new HashMap<>();
    for (List<String> row : WordList.rows(Frames.class, "frames.tsv")) {
      for (String lemma : WordList.several(row.get(1), ',')) {
        frames.putIfAbsent(lemma, row.get(0));
      }
    }
    return Map.copyOf(frames);
  }
}
