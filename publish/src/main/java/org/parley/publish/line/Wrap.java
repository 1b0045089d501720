package org.parley.publish.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks text into lines between words, never inside one. */
public final class Wrap {

  private Wrap() {}

  /**
   * Lines no wider than asked for, unless a single word is.
   *
   * @param width the most a line may measure
   * @param measure how wide words are
   */
  public static List<String> lines(String text, int width, ToIntFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split("\\s+")) {
      int wide = measure.applyAsInt(word);
      if (line.length() > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
