package org.parley.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.publish.html.Frame;

/**
 * What was looked for, and found.
 *
 * @param words as typed
 * @param fields where they may stand; the link's address is the field's name
 * @param outlet as typed
 * @param from first day, as typed
 * @param to last day, as typed
 * @param asked whether anything was looked for
 * @param found how many, in words
 * @param start number of the first hit
 * @param hits the reports
 * @param earlier address of the page before, or null
 * @param later address of the next page, or null
 */
record SearchPage(
    String words,
    List<Frame.Link> fields,
    String outlet,
    String from,
    String to,
    boolean asked,
    String found,
    int start,
    List<Hit> hits,
    @Nullable String earlier,
    @Nullable String later) {

  /** A report. */
  record Hit(
      String href,
      String title,
      String outlet,
      String date,
      @Nullable String story,
      String storyTitle,
      List<Excerpt> excerpts) {}

  /** A sentence of it. */
  record Excerpt(String href, int number, List<Piece> pieces) {}

  /** Words of it, that were looked for or were not. */
  record Piece(String text, boolean found) {}
}
