package org.parley.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;

/**
 * A report as it stands in a dossier.
 *
 * @param number its number in this dossier, from 1, in order of first publication
 * @param report the report, its date of publication inferred where its siblings allow
 * @param publishedReason why that date was inferred, in words; null where it was not
 * @param copyOf id of the report that it copies, or null
 * @param origin id of the report or name of the agency that is the origin of its account
 * @param revisions its states, oldest first, if it was changed after it was published and more than
 *     one of them is known; else empty
 */
public record ReportEntry(
    int number,
    Report report,
    @Nullable String publishedReason,
    @Nullable String copyOf,
    String origin,
    List<RevisionEntry> revisions) {

  /** Copies its list. */
  public ReportEntry {
    revisions = List.copyOf(revisions);
  }

  /** A report of which one state is known. */
  public ReportEntry(
      int number,
      Report report,
      @Nullable String publishedReason,
      @Nullable String copyOf,
      String origin) {
    this(number, report, publishedReason, copyOf, origin, List.of());
  }

  /** The same with its states. */
  public ReportEntry withRevisions(List<RevisionEntry> states) {
    return new ReportEntry(number, report, publishedReason, copyOf, origin, states);
  }
}
