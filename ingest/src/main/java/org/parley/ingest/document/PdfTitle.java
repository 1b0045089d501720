package org.parley.ingest.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of a PDF file: the largest lines of its first page, if they are larger than text. */
final class PdfTitle {
  private static final float LARGER = 1.15f;
  private static final int MOST_LINES = 4;
  private static final int LEAST_LETTERS = 8;

  private PdfTitle() {}

  /**
   * @param page the runs of the first page from top to bottom
   * @param body the height of most of the document's type
   * @return null if no line stands out, or too many do
   */
  static @Nullable String of(List<PdfLine> page, float body) {
    String below = largest(page, body, false);
    return below != null ? below : largest(page, body, true);
  }

  /** A letterhead is the title only where no other line stands out. */
  private static @Nullable String largest(List<PdfLine> page, float body, boolean bodies) {
    float largest = 0;
    for (PdfLine line : page) {
      boolean counts = bodies || !IssuingBody.is(line.text());
      if (line.text().length() >= LEAST_LETTERS && counts) {
        largest = Math.max(largest, line.size());
      }
    }
    if (largest <= body * LARGER) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    int lines = 0;
    PdfLine before = null;
    for (PdfLine line : page) {
      boolean counts = bodies || !IssuingBody.is(line.text());
      boolean large = line.size() >= largest * 0.97f && counts;
      boolean far = before != null && line.base() - before.base() > largest * 2.2f;
      if (before != null && (!large || far)) {
        break;
      }
      if (large) {
        title.append(title.length() == 0 ? "" : " ").append(line.text());
        lines++;
        before = line;
      }
    }
    return lines > MOST_LINES ? null : title.toString();
  }
}
