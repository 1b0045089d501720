package org.parley.publish.html;

import org.jspecify.annotations.Nullable;

/** Where a report of any revision is shown, on a desk that keeps them all. */
public interface ReportPlaces {
  /** The page of a report, by its id. */
  String page(String id);

  /** What shows the page it was read from, or null if that is not kept. */
  @Nullable String archived(String id);
}
