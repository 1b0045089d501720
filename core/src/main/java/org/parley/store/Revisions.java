package org.parley.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;
import org.parley.revision.PageAddress;
import org.parley.revision.SmallChange;

/** Tells which of two reports at one address is the newer revision. */
public final class Revisions {
  private Revisions() {}

  /**
   * The address that revisions of a report share ({@link PageAddress}); null where its address
   * tells no page, as the front page of a site, where other texts stand every day.
   */
  public static @Nullable String address(Report report) {
    return PageAddress.of(report.url());
  }

  /**
   * True if the report taken in later is the newer revision: as their dates of change tell, and
   * where these are the same or not known, by the order of taking in. One in which only counters
   * and stamps have changed replaces nothing ({@link SmallChange}). A whole text replaces a
   * summary, and a summary no whole text.
   */
  public static boolean isNewer(Report later, Report earlier) {
    boolean summary = later.kind() == ReportKind.SUMMARY;
    if (summary != (earlier.kind() == ReportKind.SUMMARY)) {
      return !summary;
    }
    if (!SmallChange.differ(earlier, later)) {
      return false;
    }
    LocalDateTime one = changed(later);
    LocalDateTime two = changed(earlier);
    return one == null || two == null || !one.isBefore(two);
  }

  private static @Nullable LocalDateTime changed(Report report) {
    When updated = report.updated();
    When when = updated != null && !updated.isUnknown() ? updated : report.published();
    LocalDate day = when.earliest();
    return when.instant() != null ? when.instant() : day == null ? null : day.atStartOfDay();
  }
}
