package org.parley.text.furniture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * What the furniture of a page tells about its report.
 *
 * @param title the line that is the title, or null
 * @param bylines people named as authors
 * @param outlet who publishes, or null
 * @param published from a stamp, or null
 * @param updated from a stamp, or null
 * @param opinion true if it is labelled as its author's views
 */
public record Facts(
    @Nullable String title,
    List<String> bylines,
    @Nullable String outlet,
    @Nullable When published,
    @Nullable When updated,
    boolean opinion) {

  /** Copies its list. */
  public Facts {
    bylines = List.copyOf(bylines);
  }
}
