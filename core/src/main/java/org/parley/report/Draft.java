package org.parley.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a file or page gave it, before its furniture is found and its sentences are cut.
 *
 * @param source the file or address it was read from, as the user would name it
 * @param id an identifier the input itself gives, or null
 * @param url canonical address, or null
 * @param outlet who published it, or null
 * @param title title, or null; not repeated in {@code blocks}
 * @param bylines authors
 * @param published from the page's or feed's own data, or null
 * @param updated from the page's or feed's own data, or null
 * @param language ISO 639-1 as declared, or null
 * @param blocks the text, furniture and all
 * @param kind what sort of text
 */
public record Draft(
    String source,
    @Nullable String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> bylines,
    @Nullable When published,
    @Nullable When updated,
    @Nullable String language,
    List<DraftBlock> blocks,
    ReportKind kind) {

  /** Copies its lists. */
  public Draft {
    bylines = List.copyOf(bylines);
    blocks = List.copyOf(blocks);
  }
}
