package org.parley.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.When;

/**
 * What a page says of itself beside its text.
 *
 * @param title its title without the site's name, or null
 * @param bylines who wrote it, as names
 * @param published when it says it was published, or null
 * @param updated when it says it was changed, or null
 * @param address its canonical address, or null
 * @param language ISO 639-1 in lower case, or null
 * @param section the desk it stands under, or null
 * @param outlet the name of the site or publisher, or null
 * @param description its own summary, or null
 * @param opinion true if it says it is an opinion piece
 */
public record PageFacts(
    @Nullable String title,
    List<String> bylines,
    @Nullable When published,
    @Nullable When updated,
    @Nullable String address,
    @Nullable String language,
    @Nullable String section,
    @Nullable String outlet,
    @Nullable String description,
    boolean opinion) {

  /** Copies its list. */
  public PageFacts {
    bylines = List.copyOf(bylines);
  }
}
