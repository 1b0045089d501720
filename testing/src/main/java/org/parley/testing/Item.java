package org.parley.testing;

import org.jspecify.annotations.Nullable;
import org.parley.report.Draft;
import org.parley.report.Report;
import org.parley.text.Structure;

/**
 * A report of the newsroom with its truth.
 *
 * @param draft the report as a file would give it
 * @param number its place in the stream, from 0
 * @param story which story it tells, from 0
 * @param copyOf number of the report it was copied from, or null
 * @param revisionOf number of the report it replaces, or null
 * @param late true if it comes later than its date says
 */
public record Item(
    Draft draft,
    int number,
    int story,
    @Nullable Integer copyOf,
    @Nullable Integer revisionOf,
    boolean late) {

  /** The report, structured as every report is. */
  public Report report() {
    return Structure.report(draft);
  }
}
