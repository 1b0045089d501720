package org.parley.ingest.archive;

/**
 * How many records an archive holds, and of what sort.
 *
 * @param records those that were found, damaged ones too
 * @param pages those with an HTML page
 * @param revisits those that say "as before"; they hold no page
 * @param others requests, metadata, pictures, redirects and the like
 * @param damaged those, or stretches between them, that could not be read
 */
public record ArchiveCounts(long records, long pages, long revisits, long others, long damaged) {
  /** Nothing yet. */
  public static final ArchiveCounts NONE = new ArchiveCounts(0, 0, 0, 0, 0);

  /** Of both together. */
  ArchiveCounts plus(ArchiveCounts more) {
    return new ArchiveCounts(
        records + more.records,
        pages + more.pages,
        revisits + more.revisits,
        others + more.others,
        damaged + more.damaged);
  }
}
