package org.parley.revision;

import java.util.ArrayList;
import java.util.List;
import org.parley.revision.WordChange.Kind;

/**
 * The words that one text has and the other has not: the shortest edit script (E. W. Myers, An
 * O(ND) Difference Algorithm and Its Variations, 1986) over words parted by white space.
 */
public final class WordDifference {
  /** Texts that differ in more words than this are told as one replaced by the other. */
  private static final int MOST_EDITS = 3000;

  private final String[] before;
  private final String[] after;
  private final List<WordChange> changes = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private Kind kind = Kind.KEPT;

  private WordDifference(String[] before, String[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What became of a text.
   *
   * @return runs in order, neighbours of different kinds; what was removed stands before what was
   *     added in its place. The kept and removed words are the first text's, the kept and added the
   *     second's
   */
  public static List<WordChange> of(String before, String after) {
    WordDifference difference = new WordDifference(words(before), words(after));
    difference.compare();
    return List.copyOf(difference.changes);
  }

  private static String[] words(String text) {
    String plain = text.strip();
    return plain.isEmpty() ? new String[0] : plain.split("\\s+");
  }

  private void compare() {
    int start = 0;
    int least = Math.min(before.length, after.length);
    while (start < least && before[start].equals(after[start])) {
      start++;
    }
    int same = 0;
    while (same < least - start
        && before[before.length - 1 - same].equals(after[after.length - 1 - same])) {
      same++;
    }
    add(Kind.KEPT, before, 0, start);
    middle(start, before.length - same, after.length - same);
    add(Kind.KEPT, before, before.length - same, before.length);
    end();
  }

  private void middle(int start, int beforeEnd, int afterEnd) {
    int rows = beforeEnd - start;
    int columns = afterEnd - start;
    List<int[]> furthest = new ArrayList<>();
    int edits = edits(start, rows, columns, furthest);
    if (edits < 0) {
      add(Kind.REMOVED, before, start, beforeEnd);
      add(Kind.ADDED, after, start, afterEnd);
      return;
    }
    boolean[] removed = new boolean[rows];
    boolean[] added = new boolean[columns];
    int row = rows;
    int column = columns;
    for (int d = edits; d > 0; d--) {
      int[] reached = furthest.get(d - 1);
      int k = row - column;
      boolean down = isDown(reached, d, k);
      int from = down ? k + 1 : k - 1;
      int fromRow = reached[from + d];
      int fromColumn = fromRow - from;
      if (down) {
        added[fromColumn] = true;
      } else {
        removed[fromRow] = true;
      }
      row = fromRow;
      column = fromColumn;
    }
    write(start, removed, added);
  }

  private static boolean isDown(int[] reached, int d, int k) {
    return k == -d || (k != d && reached[k - 1 + d] < reached[k + 1 + d]);
  }

  /**
   * The least number of edits, or -1 if there are too many; notes how far each diagonal reached
   * before each edit, diagonal k at index k + edit.
   */
  private int edits(int start, int rows, int columns, List<int[]> furthest) {
    int most = Math.min(rows + columns, MOST_EDITS);
    int[] reached = new int[2 * most + 3];
    int middle = most + 1;
    for (int d = 0; d <= most; d++) {
      if (d > 0) {
        int[] kept = new int[2 * d + 1];
        System.arraycopy(reached, middle - d, kept, 0, 2 * d + 1);
        furthest.add(kept);
      }
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
        int row = d == 0 ? 0 : down ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
        int column = row - k;
        while (row < rows
            && column < columns
            && before[start + row].equals(after[start + column])) {
          row++;
          column++;
        }
        reached[middle + k] = row;
        if (k == rows - columns && row >= rows) {
          return d;
        }
      }
    }
    return -1;
  }

  private void write(int start, boolean[] removed, boolean[] added) {
    int row = 0;
    int column = 0;
    while (row < removed.length || column < added.length) {
      int fromRow = row;
      int fromColumn = column;
      while (row < removed.length && removed[row]) {
        row++;
      }
      while (column < added.length && added[column]) {
        column++;
      }
      add(Kind.REMOVED, before, start + fromRow, start + row);
      add(Kind.ADDED, after, start + fromColumn, start + column);
      fromRow = row;
      while (row < removed.length && column < added.length && !removed[row] && !added[column]) {
        row++;
        column++;
      }
      add(Kind.KEPT, before, start + fromRow, start + row);
    }
  }

  private void add(Kind next, String[] from, int start, int end) {
    if (start >= end) {
      return;
    }
    if (next != kind) {
      end();
      kind = next;
    }
    for (int i = start; i < end; i++) {
      words.append(words.length() == 0 ? "" : " ").append(from[i]);
    }
  }

  private void end() {
    if (words.length() > 0) {
      changes.add(new WordChange(kind, words.toString()));
      words.setLength(0);
    }
  }
}
