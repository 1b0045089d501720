package org.parley.publish.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.AlignedClause;
import org.parley.dossier.AlignedColumn;
import org.parley.dossier.Quote;

/**
 * The wordings of a quote set under each other like a score: rows are reports, columns are aligned
 * words, and what is wider than the page goes on in a further system.
 */
public final class Score {

  /**
   * One row of a system.
   *
   * @param wordings the wordings that share the row, by their place in the quote; they are worded
   *     alike throughout
   * @param cells one for each column
   */
  public record Row(List<Integer> wordings, List<Cell> cells) {

    /** Copies its lists. */
    public Row {
      wordings = List.copyOf(wordings);
      cells = List.copyOf(cells);
    }

    /** True if none of its reports has any of these words. */
    public boolean isSilent() {
      return cells.stream().allMatch(cell -> cell.words() == null);
    }
  }

  /**
   * The words a row has in one column.
   *
   * @param words the words, or null where the report has none
   * @param differs whether they differ from what most reports have
   * @param width width of the column, in the measure given
   */
  public record Cell(@Nullable String words, boolean differs, int width) {}

  /**
   * A line of the score over all reports.
   *
   * @param rows one for each different wording
   * @param clause place of the clause it belongs to
   */
  public record Line(List<Row> rows, int clause) {

    /** Copies its list. */
    public Line {
      rows = List.copyOf(rows);
    }
  }

  private Score() {}

  /**
   * Breaks the aligned wordings of a quote into lines.
   *
   * @param quote a quote with aligned wordings
   * @param width the most a line may measure, without the reports' numbers
   * @param measure how wide words are
   */
  public static List<Line> lines(Quote quote, int width, ToIntFunction<String> measure) {
    List<List<Integer>> groups = groups(quote);
    List<Line> lines = new ArrayList<>();
    for (int clause = 0; clause < quote.aligned().size(); clause++) {
      List<AlignedColumn> pending = new ArrayList<>();
      int used = 0;
      for (AlignedColumn whole : quote.aligned().get(clause).columns()) {
        for (AlignedColumn column : split(whole, width, measure)) {
          int wide = widest(column, measure);
          if (!pending.isEmpty() && used + 1 + wide > width) {
            lines.add(line(pending, groups, clause, measure));
            pending.clear();
            used = 0;
          }
          used += (pending.isEmpty() ? 0 : 1) + wide;
          pending.add(column);
        }
      }
      if (!pending.isEmpty()) {
        lines.add(line(pending, groups, clause, measure));
      }
    }
    return lines;
  }

  private static Line line(
      List<AlignedColumn> columns,
      List<List<Integer>> groups,
      int clause,
      ToIntFunction<String> measure) {
    List<Row> rows = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Cell> cells = new ArrayList<>();
      for (AlignedColumn column : columns) {
        int first = group.get(0);
        cells.add(
            new Cell(
                column.cells().get(first), column.differs().get(first), widest(column, measure)));
      }
      rows.add(new Row(group, cells));
    }
    return new Line(rows, clause);
  }

  /** Wordings that are worded alike throughout share a row. */
  private static List<List<Integer>> groups(Quote quote) {
    Map<List<@Nullable String>, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i = 0; i < quote.wordings().size(); i++) {
      List<@Nullable String> words = new ArrayList<>();
      for (AlignedClause clause : quote.aligned()) {
        for (AlignedColumn column : clause.columns()) {
          words.add(column.cells().get(i));
        }
      }
      byWords.computeIfAbsent(words, key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(byWords.values());
  }

  private static int widest(AlignedColumn column, ToIntFunction<String> measure) {
    int widest = 0;
    for (String cell : column.cells()) {
      if (cell != null) {
        widest = Math.max(widest, measure.applyAsInt(cell));
      }
    }
    return widest;
  }

  /**
   * A column that is wider than a line becomes several, each broken between words; one in which all
   * agree is broken sooner, because that cannot be seen.
   */
  private static List<AlignedColumn> split(
      AlignedColumn column, int width, ToIntFunction<String> measure) {
    boolean alike = column.differs().stream().noneMatch(differs -> differs);
    if (widest(column, measure) <= (alike ? width / 3 : width)) {
      return List.of(column);
    }
    int room = Math.max(1, alike ? width / 4 : width - 1);
    List<List<String>> parts = new ArrayList<>();
    int most = 1;
    for (String cell : column.cells()) {
      List<String> pieces = cell == null ? List.of() : Wrap.lines(cell, room, measure);
      parts.add(pieces);
      most = Math.max(most, pieces.size());
    }
    List<AlignedColumn> columns = new ArrayList<>();
    for (int piece = 0; piece < most; piece++) {
      List<@Nullable String> cells = new ArrayList<>();
      List<Boolean> differs = new ArrayList<>();
      for (int row = 0; row < parts.size(); row++) {
        boolean there = piece < parts.get(row).size();
        cells.add(there ? parts.get(row).get(piece) : null);
        differs.add(there && column.differs().get(row));
      }
      columns.add(new AlignedColumn(cells, differs));
    }
    return columns;
  }
}
