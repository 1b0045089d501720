package org.parley.revision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;
import org.parley.report.ReportKind;
import org.parley.report.When;

/** Puts captures of one address together as revisions of one report. */
public final class Captures {
  /** Two texts about one thing share about this part of their words by accident. */
  private static final double LEAST_KEPT = 0.2;

  private Captures() {}

  /**
   * The reports that captures are of.
   *
   * @param captures in the order in which they were made, as far as that is known; dates of change
   *     come before it
   * @return one for each address and one for each capture without an address, in the order of their
   *     first captures. A capture that changes nothing but counters and stamps is left out, and so
   *     is a feed's summary of a report whose text is there. Where another title and another text
   *     took the place of a report at its address, it is another report
   */
  public static List<RevisedReport> together(List<Report> captures) {
    Map<String, List<Report>> byAddress = new LinkedHashMap<>();
    for (Report capture : captures) {
      String address = PageAddress.of(capture.url());
      String key = address == null ? "\n" + capture.id() : address;
      byAddress.computeIfAbsent(key, k -> new ArrayList<>()).add(capture);
    }
    List<RevisedReport> reports = new ArrayList<>();
    byAddress.values().forEach(same -> revised(same, reports));
    return reports;
  }

  private static void revised(List<Report> captures, List<RevisedReport> reports) {
    List<Report> whole = new ArrayList<>(captures);
    if (captures.stream().anyMatch(capture -> capture.kind() != ReportKind.SUMMARY)) {
      whole.removeIf(capture -> capture.kind() == ReportKind.SUMMARY);
    }
    if (whole.stream().allMatch(capture -> changed(capture) != null)) {
      whole.sort(
          Comparator.comparing(
              capture -> Objects.requireNonNullElse(changed(capture), LocalDateTime.MIN)));
    }
    List<Revision> revisions = new ArrayList<>();
    for (Report capture : whole) {
      if (revisions.isEmpty()) {
        revisions.add(new Revision(capture, null, List.of()));
      } else {
        Report before = revisions.get(revisions.size() - 1).report();
        if (SmallChange.differ(before, capture)) {
          Revision revision = revision(before, capture);
          if (revision.titleBefore() != null && isOther(revision.changes())) {
            reports.add(new RevisedReport(revisions));
            revisions = new ArrayList<>();
            revision = new Revision(capture, null, List.of());
          }
          revisions.add(revision);
        }
      }
    }
    reports.add(new RevisedReport(revisions));
  }

  /** True if hardly a word was kept. */
  private static boolean isOther(List<WordChange> changes) {
    int kept = 0;
    int removed = 0;
    for (WordChange change : changes) {
      kept += change.kind() == WordChange.Kind.KEPT ? change.words().length() : 0;
      removed += change.kind() == WordChange.Kind.REMOVED ? change.words().length() : 0;
    }
    return kept < LEAST_KEPT * (kept + removed);
  }

  private static Revision revision(Report before, Report after) {
    String old = before.title();
    boolean retitled = old != null && after.title() != null && !old.equals(after.title());
    return new Revision(after, retitled ? old : null, WordDifference.of(body(before), body(after)));
  }

  private static String body(Report report) {
    StringBuilder body = new StringBuilder();
    for (Block block : report.blocks()) {
      if (block.kind() != BlockKind.TITLE) {
        body.append(report.words(block.span())).append('\n');
      }
    }
    return body.toString();
  }

  /** When it was last changed as it says itself; UTC. */
  private static @Nullable LocalDateTime changed(Report report) {
    When updated = report.updated();
    When when = updated != null && !updated.isUnknown() ? updated : report.published();
    LocalDate day = when.earliest();
    return when.instant() != null ? when.instant() : day == null ? null : day.atStartOfDay();
  }
}
