package org.parley.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wordings laid word under word: a progressive multiple alignment (Feng and Doolittle, 1987) with
 * the dynamic programme of Needleman and Wunsch (1970) between the columns so far and the next
 * wording. The longest wording comes first, so that shorter ones find their place in it.
 */
final class Columns {
  private static final double SAME = 2.0;
  private static final double INFLECTED = 1.5;
  private static final double OTHER = -0.9;
  private static final double GAP = -0.4;

  /** A column on its way, with the forms and stems of its words once each. */
  private record Column(List<@Nullable Word> words, Set<String> forms, Set<String> stems) {
    Column(int wordings) {
      this(new ArrayList<>(Collections.nCopies(wordings, null)), new HashSet<>(), new HashSet<>());
    }

    void set(int wording, Word word) {
      words.set(wording, word);
      forms.add(word.form());
      stems.add(word.stem());
    }

    /** The best match of a word with any word of the column. */
    double score(Word word) {
      if (word.form().isEmpty()) {
        return OTHER;
      }
      return forms.contains(word.form()) ? SAME : stems.contains(word.stem()) ? INFLECTED : OTHER;
    }
  }

  private Columns() {}

  /**
   * Aligns wordings.
   *
   * @param wordings the words of each
   * @return columns; each holds for every wording, in the order given, its word or null
   */
  static List<List<@Nullable Word>> align(List<List<Word>> wordings) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Integer.compare(wordings.get(b).size(), wordings.get(a).size()));
    List<Column> columns = new ArrayList<>();
    for (int wording : order) {
      columns = add(columns, wordings.get(wording), wording, wordings.size());
    }
    List<List<@Nullable Word>> aligned = new ArrayList<>();
    columns.forEach(column -> aligned.add(column.words()));
    return aligned;
  }

  private static List<Column> add(
      List<Column> columns, List<Word> words, int wording, int wordings) {
    int rows = columns.size();
    int width = words.size();
    double[][] best = new double[rows + 1][width + 1];
    for (int r = 1; r <= rows; r++) {
      best[r][0] = best[r - 1][0] + GAP;
    }
    for (int w = 1; w <= width; w++) {
      best[0][w] = best[0][w - 1] + GAP;
    }
    for (int r = 1; r <= rows; r++) {
      for (int w = 1; w <= width; w++) {
        double match = best[r - 1][w - 1] + columns.get(r - 1).score(words.get(w - 1));
        best[r][w] = Math.max(match, Math.max(best[r - 1][w], best[r][w - 1]) + GAP);
      }
    }
    List<Column> aligned = new ArrayList<>();
    int r = rows;
    int w = width;
    while (r > 0 || w > 0) {
      Column column;
      if (r > 0
          && w > 0
          && best[r][w] == best[r - 1][w - 1] + columns.get(r - 1).score(words.get(w - 1))) {
        column = columns.get(--r);
        column.set(wording, words.get(--w));
      } else if (r > 0 && best[r][w] == best[r - 1][w] + GAP) {
        column = columns.get(--r);
      } else {
        column = new Column(wordings);
        column.set(wording, words.get(--w));
      }
      aligned.add(column);
    }
    Collections.reverse(aligned);
    return aligned;
  }
}
