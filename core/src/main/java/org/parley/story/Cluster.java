package org.parley.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A story while it is being put together: numbers of its reports, and the days they span. */
final class Cluster {
  /** The day of a report whose day is not known. */
  static final int NO_DAY = Integer.MIN_VALUE;

  final String id;
  private int[] reports = new int[2];
  private int[] days = new int[2];
  private int size;
  private int asked;
  private int first = NO_DAY;
  private int last = NO_DAY;
  private boolean closed;
  private @Nullable Centre centre;
  private int pinned;
  private @Nullable String name;
  private int mergedInto = Standings.NONE;

  Cluster(String id) {
    this.id = id;
  }

  void add(int report, int day) {
    if (size == reports.length) {
      reports = Arrays.copyOf(reports, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    reports[size] = report;
    days[size++] = day;
    span(day);
  }

  void remove(int report) {
    int kept = 0;
    first = NO_DAY;
    last = NO_DAY;
    for (int i = 0; i < size; i++) {
      if (reports[i] != report) {
        reports[kept] = reports[i];
        days[kept++] = days[i];
        span(days[i]);
      }
    }
    size = kept;
  }

  private void span(int day) {
    if (day != NO_DAY) {
      first = first == NO_DAY ? day : Math.min(first, day);
      last = last == NO_DAY ? day : Math.max(last, day);
    }
  }

  int size() {
    return size;
  }

  int report(int index) {
    return reports[index];
  }

  int day(int index) {
    return days[index];
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  boolean isClosed() {
    return closed;
  }

  void close(boolean now) {
    closed = now;
  }

  /** Counts reports more or fewer that a person put or kept here. */
  void pin(int more) {
    pinned += more;
  }

  /** Whether a person put or kept a report here, so that the story may not vanish. */
  boolean isPinned() {
    return pinned > 0;
  }

  /** What a person calls it, or null. */
  @Nullable String name() {
    return name;
  }

  void name(@Nullable String title) {
    name = title;
  }

  /** True each time it has grown by a quarter since this was last true. */
  boolean isDue() {
    if (4 * size < 5 * asked) {
      return false;
    }
    asked = size;
    return true;
  }

  /** The sum of its reports, or null while it has few. */
  @Nullable Centre centre() {
    return centre;
  }

  void centre(Centre sum) {
    centre = sum;
  }

  /** The story that took this one in, or {@link Standings#NONE}. */
  int mergedInto() {
    return mergedInto;
  }

  void mergeInto(int story) {
    mergedInto = story;
  }

  /** Days that a day lies outside this story's span; 0 inside it or where either is unknown. */
  int gap(int day) {
    if (day == NO_DAY || first == NO_DAY) {
      return 0;
    }
    return Math.max(0, Math.max(first - day, day - last));
  }
}
