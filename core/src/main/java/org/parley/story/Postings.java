package org.parley.story;

import java.util.Arrays;

/**
 * For each term the newest reports that hold it, and the reports that share the most telling terms
 * with a new one.
 */
final class Postings {
  /** How many of the new report's terms are looked up, the most telling first. */
  private static final int QUERY_TERMS = 40;

  /** How many reports are kept for a term; those before them are forgotten. */
  private static final int KEPT = 500;

  /** How many candidates are given. */
  private static final int CANDIDATES = 100;

  private static final int FIRST_ROOM = 2;

  private int[][] lists = new int[1 << 12][];
  private int[] counts = new int[1 << 12];
  private float[] sums = new float[1 << 12];
  private int[] touched = new int[1 << 12];
  private final long[] heap = new long[CANDIDATES];

  /** Where what was fetched goes, so that the compiler does not leave it out. */
  @SuppressWarnings("UnusedVariable")
  private int fetched;

  /** Files a report under its terms. Reports are numbered from 0 in the order they come. */
  void add(int report, int[] terms, int tableSize) {
    if (tableSize > lists.length) {
      lists = Arrays.copyOf(lists, 2 * tableSize);
      counts = Arrays.copyOf(counts, 2 * tableSize);
    }
    for (int term : terms) {
      int[] list = lists[term];
      if (list == null) {
        list = new int[FIRST_ROOM];
        lists[term] = list;
      } else if (counts[term] >= list.length && list.length < KEPT) {
        list = Arrays.copyOf(list, Math.min(KEPT, 2 * list.length));
        lists[term] = list;
      }
      list[counts[term] % list.length] = report;
      counts[term]++;
    }
    if (report >= sums.length) {
      sums = Arrays.copyOf(sums, 2 * report);
    }
  }

  /**
   * The reports that share the most telling terms, the best first, the older first among equals.
   *
   * @param terms the new report's terms
   * @param values how much each tells; 0 for those not to be looked up
   */
  int[] candidates(int[] terms, float[] values) {
    long[] order = new long[terms.length];
    int asked = 0;
    for (int i = 0; i < terms.length; i++) {
      if (values[i] > 0 && terms[i] < counts.length && counts[terms[i]] > 0) {
        order[asked++] = descending(values[i], i);
      }
    }
    Arrays.sort(order, 0, asked);
    asked = Math.min(QUERY_TERMS, asked);
    fetch(terms, order, asked);
    int found = 0;
    for (int q = 0; q < asked; q++) {
      int i = (int) order[q];
      found = count(lists[terms[i]], counts[terms[i]], values[i], found);
    }
    return best(found);
  }

  /** Asks for the beginnings of all lists at once, since memory answers many in the time of one. */
  private void fetch(int[] terms, long[] order, int asked) {
    int sum = 0;
    for (int q = 0; q < asked; q++) {
      sum += lists[terms[(int) order[q]]][0];
    }
    fetched = sum;
  }

  /** Adds a term's value to the sums of a list's reports and gives the number of those touched. */
  private int count(int[] list, int added, float value, int before) {
    int length = Math.min(added, list.length);
    if (before + length >= touched.length) {
      touched = Arrays.copyOf(touched, 2 * (before + length));
    }
    int found = before;
    for (int p = 0; p < length; p++) {
      int report = list[p];
      float sum = sums[report];
      touched[found] = report;
      // A jump here would wait for the sum; what was touched before is written over instead.
      found += (Float.floatToRawIntBits(sum) - 1) >>> 31;
      sums[report] = sum + value;
    }
    return found;
  }

  /** The numbers of the best of the reports touched; their sums are set back. */
  private int[] best(int found) {
    long worst = Long.MIN_VALUE;
    int kept = 0;
    for (int i = 0; i < found; i++) {
      long rank = descending(sums[touched[i]], touched[i]);
      sums[touched[i]] = 0;
      if (kept < CANDIDATES || rank < worst) {
        kept = keep(rank, kept);
        worst = heap[0];
      }
    }
    Arrays.sort(heap, 0, kept);
    int[] best = new int[kept];
    for (int i = 0; i < kept; i++) {
      best[i] = (int) heap[i];
    }
    return best;
  }

  /** Puts a rank into the heap, whose top is the worst kept, and gives the number kept. */
  private int keep(long rank, int kept) {
    if (kept < CANDIDATES) {
      int at = kept;
      while (at > 0 && heap[(at - 1) / 2] < rank) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      heap[at] = rank;
      return kept + 1;
    }
    int at = 0;
    for (int child = 1; child < kept; child = 2 * at + 1) {
      if (child + 1 < kept && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= rank) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = rank;
    return kept;
  }

  /** Sorts larger values first, then smaller numbers; the number is the lower half. */
  private static long descending(float value, int number) {
    return ((long) (Integer.MAX_VALUE - Float.floatToIntBits(value)) << 32) | number;
  }
}
