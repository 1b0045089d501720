package org.parley.figure;

import java.util.HashMap;
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

  private static Map<String, String> read() {
    Map<String, String> frames = new HashMap<>();
    for (String line : WordList.lines(Frames.class, "frames.tsv")) {
      String[] cells = line.split("\t");
      for (String lemma : cells[1].split(",")) {
        frames.putIfAbsent(lemma.strip(), cells[0]);
      }
    }
    return Map.copyOf(frames);
  }
}
