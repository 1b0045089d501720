package org.parley.ingest.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the runs of a page in the order of reading: a page is cut where a white strip runs down it,
 * and what spans the strip is read before what stands below it.
 */
final class PdfColumns {
  private static final int DEEPEST = 3;
  private static final int LEAST_LINES = 4;
  private static final int STEPS = 60;

  private PdfColumns() {}

  /** The columns of a page in order; a page without any is one. */
  static List<List<PdfLine>> of(List<PdfLine> lines) {
    List<List<PdfLine>> columns = new ArrayList<>();
    cut(lines, columns, 0);
    return columns;
  }

  private static void cut(List<PdfLine> lines, List<List<PdfLine>> columns, int depth) {
    float gutter = depth < DEEPEST ? gutter(lines) : Float.NaN;
    if (Float.isNaN(gutter)) {
      if (!lines.isEmpty()) {
        columns.add(lines);
      }
      return;
    }
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    List<PdfLine> across = new ArrayList<>();
    for (PdfLine line : lines) {
      boolean spans = line.left() < gutter && line.right() > gutter;
      if (spans == across.isEmpty() && !(left.isEmpty() && right.isEmpty() && across.isEmpty())) {
        flush(left, right, across, columns, depth);
      }
      (spans ? across : line.right() <= gutter ? left : right).add(line);
    }
    flush(left, right, across, columns, depth);
  }

  private static void flush(
      List<PdfLine> left,
      List<PdfLine> right,
      List<PdfLine> across,
      List<List<PdfLine>> columns,
      int depth) {
    if (!across.isEmpty()) {
      columns.add(new ArrayList<>(across));
    }
    cut(new ArrayList<>(left), columns, depth + 1);
    cut(new ArrayList<>(right), columns, depth + 1);
    left.clear();
    right.clear();
    across.clear();
  }

  /** Where a white strip runs down between at least four lines on either side, or NaN. */
  private static float gutter(List<PdfLine> lines) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (PdfLine line : lines) {
      from = Math.min(from, line.left());
      to = Math.max(to, line.right());
    }
    float best = Float.NaN;
    int fewest = Integer.MAX_VALUE;
    for (int step = STEPS / 5; step <= STEPS * 4 / 5; step++) {
      float at = from + (to - from) * step / STEPS;
      int left = 0;
      int right = 0;
      int across = 0;
      float leftWidth = 0;
      float rightWidth = 0;
      for (PdfLine line : lines) {
        if (line.right() <= at) {
          left++;
          leftWidth += line.width();
        } else if (line.left() >= at) {
          right++;
          rightWidth += line.width();
        } else {
          across++;
        }
      }
      int fewer = Math.min(left, right);
      boolean columns =
          fewer >= LEAST_LINES
              && across * 3 <= fewer
              && leftWidth / left > (at - from) * 0.4f
              && rightWidth / right > (to - at) * 0.4f;
      if (columns && across < fewest) {
        fewest = across;
        best = at;
      }
    }
    return best;
  }
}
