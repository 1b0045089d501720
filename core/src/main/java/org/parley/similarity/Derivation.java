package org.parley.similarity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.report.Report;
import org.parley.report.When;

/**
 * One report taken from another.
 *
 * @param copy the one that came later
 * @param source the one it was taken from
 * @param kind how it differs
 * @param strength the share of the shorter text that the other holds
 * @param inside whether the copy holds the source inside something else
 */
record Derivation(Text copy, Text source, CopyKind kind, double strength, boolean inside) {

  /**
   * A report with what was read from it.
   *
   * @param runs its words
   * @param place its place among the reports in canonical order
   * @param credit the agency it credits, or null
   * @param agency the agency that its outlet is, or null
   * @param title its title in lower case, or null
   * @param titleKey the identity of its title; 0 if it has none
   */
  record Text(
      Report report,
      WordRuns runs,
      int place,
      @Nullable Credit credit,
      @Nullable String agency,
      @Nullable String title,
      long titleKey) {

    static Text of(Report report, Map<String, WordRuns> runs, int place) {
      String title = report.title();
      return new Text(
          report,
          WordRuns.of(runs, report.id()),
          place,
          Credits.of(report),
          Credits.agency(report.outlet()),
          title == null ? null : title.toLowerCase(Locale.ROOT),
          title == null ? 0 : HashedWords.of(title).key());
    }

    String id() {
      return report.id();
    }
  }

  /** Which of two near-copies came first, and how the other was made from it. */
  static Derivation of(Text one, Text two, double strength) {
    double shared = RunSet.shared(one.runs.all(), two.runs.all());
    boolean oneIsSource = precedence(one, two, shared) < 0;
    Text source = oneIsSource ? one : two;
    Text copy = oneIsSource ? two : one;
    CopyKind kind = CopyShape.of(copy.runs, source.runs, shared, sameTitle(copy, source));
    boolean inside = CopyShape.embeds(copy.runs, source.runs, shared);
    return new Derivation(copy, source, kind, strength, inside);
  }

  /** Negative if the first is the source. */
  private static int precedence(Text one, Text two, double shared) {
    boolean oneCredited = credits(two, one);
    if (oneCredited != credits(one, two)) {
      return oneCredited ? -1 : 1;
    }
    if (CopyShape.embeds(two.runs, one.runs, shared)) {
      return -1;
    }
    if (CopyShape.embeds(one.runs, two.runs, shared)) {
      return 1;
    }
    int byTime = byTime(one.report.published(), two.report.published());
    if (byTime != 0) {
      return byTime;
    }
    int byLength = Integer.compare(two.runs.all().size(), one.runs.all().size());
    return byLength != 0 ? byLength : one.report.id().compareTo(two.report.id());
  }

  /** True if the first names the outlet of the second as its agency. */
  private static boolean credits(Text one, Text two) {
    Credit credit = one.credit;
    return credit != null && credit.agency().equals(two.agency);
  }

  /** Negative if the first is certainly earlier, 0 if that cannot be told. */
  private static int byTime(When one, When two) {
    if (one.instant() != null && two.instant() != null) {
      return one.instant().compareTo(two.instant());
    }
    if (isBefore(one.latest(), two.earliest())) {
      return -1;
    }
    return isBefore(two.latest(), one.earliest()) ? 1 : 0;
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate two) {
    return one != null && two != null && one.isBefore(two);
  }

  private static boolean sameTitle(Text one, Text two) {
    return one.title == null
        || two.title == null
        || one.titleKey == two.titleKey
        || one.title.equals(two.title);
  }
}
