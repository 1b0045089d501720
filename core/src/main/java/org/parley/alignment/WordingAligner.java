package org.parley.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;

/**
 * Lays the wordings of one clause word under word and marks where they differ. What a wording
 * leaves out before its first or after its last word, or over a long stretch, is silence and no
 * difference.
 */
public final class WordingAligner {
  /** A stretch of this many words that a wording lacks was left out, not worded otherwise. */
  private static final int LEFT_OUT = 6;

  private WordingAligner() {}

  /**
   * Aligns the wordings of one clause.
   *
   * @param wordings each report's words; null or empty for a report that lacks the clause
   * @return columns with a cell for each wording, null where it has no words
   */
  public static AlignedClause align(List<@Nullable String> wordings) {
    List<List<Word>> words = new ArrayList<>();
    for (String wording : wordings) {
      words.add(wording == null ? List.of() : Word.of(wording));
    }
    List<List<@Nullable Word>> columns = Columns.align(words);
    boolean[][] silent = silence(columns, wordings.size());
    List<AlignedColumn> merged = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= columns.size(); i++) {
      if (i == columns.size() || !sameKind(columns, silent, i - 1, i)) {
        merged.add(column(columns.subList(from, i), silent[from]));
        from = i;
      }
    }
    return new AlignedClause(merged);
  }

  /** For each column and wording: whether the wording says nothing here. */
  private static boolean[][] silence(List<List<@Nullable Word>> columns, int wordings) {
    boolean[][] silent = new boolean[columns.size()][wordings];
    for (int wording = 0; wording < wordings; wording++) {
      int gapFrom = 0;
      for (int i = 0; i <= columns.size(); i++) {
        boolean ends = i == columns.size();
        if (ends || columns.get(i).get(wording) != null) {
          boolean outer = gapFrom == 0 || ends;
          if (outer || i - gapFrom >= LEFT_OUT) {
            for (int gap = gapFrom; gap < i; gap++) {
              silent[gap][wording] = true;
            }
          }
          gapFrom = i + 1;
        }
      }
    }
    return silent;
  }

  private static boolean sameKind(
      List<List<@Nullable Word>> columns, boolean[][] silent, int a, int b) {
    boolean agree = agrees(columns.get(a), silent[a]);
    if (agree != agrees(columns.get(b), silent[b])) {
      return false;
    }
    for (int i = 0; i < silent[a].length; i++) {
      if (silent[a][i] != silent[b][i]) {
        return false;
      }
    }
    return true;
  }

  /** True if all wordings that speak here have the same word. */
  private static boolean agrees(List<@Nullable Word> column, boolean[] silent) {
    String face = null;
    for (int i = 0; i < silent.length; i++) {
      if (!silent[i]) {
        Word word = column.get(i);
        String here = word == null ? "" : word.face();
        if (face != null && !face.equals(here)) {
          return false;
        }
        face = here;
      }
    }
    return true;
  }

  private static AlignedColumn column(List<List<@Nullable Word>> columns, boolean[] silent) {
    int wordings = silent.length;
    List<@Nullable String> cells = new ArrayList<>();
    List<String> faces = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    int speaking = 0;
    for (int i = 0; i < wordings; i++) {
      StringBuilder cell = new StringBuilder();
      StringBuilder face = new StringBuilder();
      for (List<@Nullable Word> column : columns) {
        Word word = column.get(i);
        if (word != null) {
          boolean joined = cell.length() == 0 || cell.charAt(cell.length() - 1) == '-';
          cell.append(joined ? "" : " ").append(word.written());
          face.append(' ').append(word.face());
        }
      }
      cells.add(silent[i] || cell.length() == 0 ? null : cell.toString());
      faces.add(face.toString());
      if (!silent[i]) {
        speaking++;
        counts.merge(face.toString(), 1, Integer::sum);
      }
    }
    List<Boolean> differs = new ArrayList<>();
    for (int i = 0; i < wordings; i++) {
      boolean majority = counts.getOrDefault(faces.get(i), 0) * 2 > speaking;
      differs.add(!silent[i] && counts.size() > 1 && !majority);
    }
    return new AlignedColumn(cells, differs);
  }
}
