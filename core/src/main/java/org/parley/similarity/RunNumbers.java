package org.parley.similarity;

/** Numbers hashed runs from 0 in the order they are first met, so that those of a text lie near. */
final class RunNumbers {
  private long[] runs = new long[1 << 12];

  /** One more than the number of the run at the same place, or 0 where none is. */
  private int[] numbers = new int[1 << 12];

  private int size;

  /** The numbers of runs, in their order. */
  int[] of(long[] sequence) {
    int[] found = new int[sequence.length];
    for (int i = 0; i < sequence.length; i++) {
      int at = place(sequence[i]);
      if (numbers[at] == 0) {
        runs[at] = sequence[i];
        numbers[at] = ++size;
        found[i] = size - 1;
        if (2 * size > runs.length) {
          spread();
        }
      } else {
        found[i] = numbers[at] - 1;
      }
    }
    return found;
  }

  private int place(long run) {
    int at = (int) run & (runs.length - 1);
    while (numbers[at] != 0 && runs[at] != run) {
      at = (at + 1) & (runs.length - 1);
    }
    return at;
  }

  private void spread() {
    long[] oldRuns = runs;
    int[] oldNumbers = numbers;
    runs = new long[2 * oldRuns.length];
    numbers = new int[runs.length];
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldNumbers[i] != 0) {
        int at = place(oldRuns[i]);
        runs[at] = oldRuns[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }
}
