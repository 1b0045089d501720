package org.parley.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.report.Report;

/** The reports and what was read in them. A report is read once in its life and kept with it. */
public interface ReportStore {

  /** Those of some ids whose reports were taken in, purged ones included. */
  Set<String> known(Collection<String> ids);

  /**
   * Takes in reports: each with its findings, its words for search and its place among those that
   * wait for a story; and how far their sources are read. A report that is known already is left as
   * it is. A report at the address of an earlier one is a revision of it ({@link Revisions}).
   *
   * @param reports in the order they are to be numbered
   */
  void take(List<ReadReport> reports, List<Checkpoint> reached);

  /** A report's card, or null if it was never taken in. */
  @Nullable ReportCard card(String id);

  /** Cards of a story's reports, revised and purged ones included, in the order taken in. */
  List<ReportCard> cards(String story);

  /**
   * The findings of reports.
   *
   * @return in the order of the ids; without those that are unknown, purged or {@link #outdated}
   */
  List<Findings> findings(List<String> ids);

  /** Reports without their findings, in the order of the ids; none that is unknown or purged. */
  List<Report> texts(List<String> ids);

  /** Ids of reports whose findings an earlier version kept in a form that this one cannot use. */
  List<String> outdated();

  /**
   * Puts the findings of known reports anew; stories stay as they are, their dossiers become due.
   *
   * @param reports of ids that are {@link #outdated}
   */
  void readAgain(List<ReadReport> reports);

  /**
   * Gives up texts and findings of an outlet's reports. Their cards, their profiles and their
   * places in stories stay, so that stories keep their identities; dossiers become due.
   *
   * @param outlet its name as on the cards
   * @param before reports published before this day
   * @return how many reports were purged
   */
  int purge(String outlet, LocalDate before);

  /** How many reports were taken in. */
  long count();

  /**
   * All that is kept of reports, in the order they were taken in.
   *
   * @param arrival the number after which to begin
   * @param most how many at most
   */
  List<KeptReport> after(long arrival, int most);

  /**
   * Takes in reports of another library under the numbers they have there. They wait for a story
   * until the record of stories tells theirs.
   *
   * @param reports as {@link #after} gave them, from where this store's end or before; those that
   *     are here are left as they are
   * @throws IllegalArgumentException if a number is that of another report here, or one is left out
   */
  void adopt(List<KeptReport> reports);

  /**
   * Says what reports of another library were taken from there, once their stories are recorded.
   *
   * @param originals ids of reports by the ids of those taken from them
   */
  void adoptCopies(Map<String, String> originals);
}
