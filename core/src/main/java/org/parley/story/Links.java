package org.parley.story;

import java.util.Arrays;

/** The reports that one report is like, each with how much, the most alike first. */
final class Links {
  /** More links than this and the weakest is dropped. */
  private static final int MOST = 200;

  /** As many of the nearest reports are a report's surroundings. */
  private static final int SURROUNDINGS = 50;

  /** As many of the nearest reports of other stories are its rivals' weight. */
  private static final int RIVALS = 25;

  /** What a report that is not there counts. */
  private static final float NOBODY = 0.05f;

  /** Likeness in the upper half, for a positive float sorts as its bits do, and the report. */
  private long[] links = new long[8];

  private int size;

  int size() {
    return size;
  }

  int report(int link) {
    return (int) links[link];
  }

  float likeness(int link) {
    return Float.intBitsToFloat((int) (links[link] >>> 32));
  }

  void add(int report, float alike) {
    int bits = Float.floatToIntBits(alike);
    if (size == MOST && (int) (links[size - 1] >>> 32) >= bits) {
      return;
    }
    if (size < MOST) {
      size++;
    }
    if (size > links.length) {
      links = Arrays.copyOf(links, Math.min(MOST, 2 * size));
    }
    int at = behind(bits);
    System.arraycopy(links, at, links, at + 1, size - 1 - at);
    links[at] = (long) bits << 32 | report;
  }

  /** The place behind all that are at least so much alike; the last one is not looked at. */
  private int behind(int bits) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((int) (links[middle] >>> 32) < bits) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** How crowded it is round the report: mean likeness of its nearest reports. */
  double crowd() {
    double sum = 0;
    int near = Math.min(SURROUNDINGS, size);
    for (int i = 0; i < near; i++) {
      sum += likeness(i);
    }
    return (sum + (SURROUNDINGS - near) * NOBODY) / SURROUNDINGS;
  }

  /** What {@link #outside} is at least, whatever the stories. */
  double leastOutside() {
    return size == 0 ? NOBODY : Math.min(NOBODY, likeness(size - 1));
  }

  /** Mean likeness of the nearest reports that are in neither of two stories. */
  double outside(StoryBook book, int one, int two) {
    double sum = 0;
    int near = 0;
    for (int i = 0; i < size && near < RIVALS; i++) {
      int story = book.storyNumber(report(i));
      if (story != one && story != two && story != Standings.NONE) {
        sum += likeness(i);
        near++;
      }
    }
    return (sum + (RIVALS - near) * NOBODY) / RIVALS;
  }
}
