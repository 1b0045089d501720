package org.parley.publish.line;

import java.util.List;

/** The words round a change, when the text that stayed is too long to be shown whole. */
public final class KeptWords {
  private static final int CONTEXT = 8;

  private KeptWords() {}

  /**
   * Words that stayed, but for those far from a change.
   *
   * @param words parted by single spaces
   * @param before true if a change stands before them
   * @param after true if a change stands after them
   */
  public static String near(String words, boolean before, boolean after) {
    String[] all = words.split(" ");
    int head = before ? CONTEXT : 0;
    int tail = after ? CONTEXT : 0;
    if (all.length <= head + tail + 1) {
      return words;
    }
    String start = String.join(" ", List.of(all).subList(0, head));
    String end = String.join(" ", List.of(all).subList(all.length - tail, all.length));
    return (start + " … " + end).strip();
  }
}
