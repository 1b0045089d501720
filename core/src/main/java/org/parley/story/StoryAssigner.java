package org.parley.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into stories, one after the other. Reports are to come in canonical order (that of
 * {@link Profile}); the same reports in the same order, with the same corrections and the same
 * calls of {@link #settle} between them, make the same stories, ids and events, so a run is
 * restored by repeating it. A report that comes late is put where it belongs as of then. Each
 * arrival has the reports most like it reconsidered, so that a story that was cut in two by the
 * order of arrival grows together. One assigner serves one language; it is not safe for use by
 * several threads.
 */
public final class StoryAssigner {
  /** The nearness, over that of rivals, with which a story takes in a new report. */
  private static final double JOIN = 0.84;

  /** What is enough when a report is reconsidered. */
  private static final double STAY = 0.72;

  /** What is enough for a report that belongs to no group when stories are settled. */
  private static final double SINGLE = 0.7;

  /** What the reports of a story must have on average for it to be part of another. */
  private static final double MERGE = 0.9;

  /** As many reports are reconsidered when one arrives, if they are at least this much like it. */
  private static final int RECONSIDERED = 4;

  private static final float RELATED = 0.15f;

  /** Each report is reconsidered once this many reports later, and once more after the second. */
  private static final int SOON = 50;

  private static final int LATE = 500;

  /** As many of a story's newest reports are asked whether it is part of another. */
  private static final int ASKED = 25;

  /** As many of the newest reports are settled, with those in a story with one of them. */
  public static final int WINDOW = 10_000;

  /** A story of more reports than this is not taken apart when stories are settled. */
  private static final int WHOLE = 32;

  /**
   * From the first of these numbers of reports to the last, a stream is settled each time it has
   * doubled: nothing rivals its first stories, so that all reports of one subject may join a single
   * one, which has to be mended early. Large stories are taken apart only then, and only where it
   * is plain.
   */
  private static final int FIRST_SETTLED = 16;

  private static final int YOUNG = 64;

  private final Neighbours neighbours = new Neighbours();
  private final StoryBook book = new StoryBook(neighbours);
  private final Standings standings = new Standings(neighbours, book);
  private final Corrections corrections = new Corrections(book);

  /**
   * Puts a report into a story.
   *
   * @return what changed, in order
   * @throws IllegalArgumentException if a report of this id was added before
   */
  public List<StoryEvent> add(Profile profile) {
    int day = profile.day() == null ? Cluster.NO_DAY : (int) profile.day().toEpochDay();
    int report = book.take(profile.report(), day);
    neighbours.add(profile, day);
    book.closeIdle(day);
    int story = winner(report, JOIN);
    if (story == Standings.NONE) {
      book.open(report);
    } else {
      book.join(report, story);
    }
    reconsiderNear(report);
    review(report - SOON);
    review(report - LATE);
    mergeIfPart(book.storyNumber(report));
    corrections.came(profile.report());
    if (isYoung(report + 1)) {
      settleNewest();
    }
    return book.drain();
  }

  /**
   * Looks at the newest reports again, all at once, and mends the stories where the order of
   * arrival led astray. A report that is like no other taken by itself may be part of a story that
   * it is like as a whole. To be called when a batch has been added, or daily.
   *
   * @return what changed, in order
   */
  public List<StoryEvent> settle() {
    settleNewest();
    return book.drain();
  }

  private static boolean isYoung(int reports) {
    return reports >= FIRST_SETTLED && reports <= YOUNG && Integer.bitCount(reports) == 1;
  }

  private void settleNewest() {
    int whole = neighbours.size() <= YOUNG ? YOUNG : WHOLE;
    int[] reports = book.unsettled(WINDOW, whole);
    neighbours.renew(reports);
    int[] pinned = new int[reports.length];
    Arrays.setAll(
        pinned, i -> book.isPinned(reports[i]) ? book.storyNumber(reports[i]) : Standings.NONE);
    int[] large =
        IntStream.of(reports)
            .map(book::storyNumber)
            .map(story -> book.size(story) > WHOLE ? story : Standings.NONE)
            .toArray();
    Regrouping regrouping = new Regrouping(reports, large, pinned, neighbours);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < reports.length; i++) {
      groups.computeIfAbsent(regrouping.group(i), g -> new ArrayList<>()).add(reports[i]);
    }
    Settlement.apply(book, groups.values().stream().filter(group -> group.size() > 1).toList());
    int[] single =
        groups.values().stream()
            .filter(group -> group.size() == 1)
            .mapToInt(group -> group.get(0))
            .filter(report -> !book.isPinned(report))
            .toArray();
    reconsider(SINGLE, single);
  }

  /** All stories that hold a report, in the order they were opened. */
  public List<Story> stories() {
    return book.stories();
  }

  /**
   * A story by its id, or by the id of one that it took in; null if there never was such a story.
   */
  public @Nullable Story story(String id) {
    return book.story(id);
  }

  /** Id of the story that holds a report, or null if the report was never added. */
  public @Nullable String storyOf(String report) {
    return book.storyOf(report);
  }

  /**
   * Applies a person's word, at once or as soon as every report it speaks of has come. A run that
   * is given the same reports and corrections in the same order makes the same events; one that is
   * given the corrections before or after the reports keeps what they say.
   *
   * @return what changed, in order
   * @throws IllegalArgumentException if it takes back what was never said, or was taken back before
   */
  public List<StoryEvent> apply(StoryCorrection correction) {
    corrections.take(correction);
    return book.drain();
  }

  /** Corrections that speak of reports that have not come, in the order given. */
  public List<StoryCorrection> waiting() {
    return corrections.waiting();
  }

  private int winner(int report, double threshold) {
    standings.rank(report, Standings.NONE);
    return standings.winner(threshold);
  }

  /** Reconsiders the reports most like a new one that are in other stories. */
  private void reconsiderNear(int report) {
    Links links = neighbours.of(report);
    int near = Math.min(RECONSIDERED, links.size());
    for (int i = 0; i < near && links.likeness(i) >= RELATED; i++) {
      int other = links.report(i);
      if (book.storyNumber(other) != book.storyNumber(report)) {
        review(other);
      }
    }
  }

  private void review(int report) {
    if (report >= 0 && !book.isPinned(report)) {
      reconsider(STAY, report);
    }
  }

  /**
   * Puts reports into the stories that are near enough. They do not count for one another, so their
   * order does not matter.
   */
  private void reconsider(double enough, int... reports) {
    int[] held = new int[reports.length];
    for (int i = 0; i < reports.length; i++) {
      held[i] = book.storyNumber(reports[i]);
      book.lift(reports[i]);
    }
    int[] found = new int[reports.length];
    Arrays.setAll(found, i -> winner(reports[i], enough));
    for (int i = 0; i < reports.length; i++) {
      book.lay(reports[i], held[i]);
    }
    for (int i = 0; i < reports.length; i++) {
      putInto(found[i], reports[i]);
    }
  }

  /** Moves a report to a story, or to one of its own, unless it is there. */
  private void putInto(int story, int report) {
    int held = book.storyNumber(report);
    if (story == held) {
      return;
    }
    if (story != Standings.NONE) {
      book.move(report, story);
    } else if (book.size(held) > 1) {
      book.split(held, List.of(report));
    }
  }

  /** Merges a story with the one its reports are near enough to on average. */
  private void mergeIfPart(int story) {
    Cluster cluster = book.cluster(story);
    int size = cluster.size();
    if (size < 2 || cluster.isPinned() || !cluster.isDue()) {
      return;
    }
    int asked = Math.min(ASKED, size);
    if (!mayBePart(cluster, story, asked)) {
      return;
    }
    Map<Integer, Double> nearness = new TreeMap<>();
    for (int i = size - asked; i < size; i++) {
      standings.rank(cluster.report(i), story);
      for (int k = 0; k < standings.contenders(); k++) {
        nearness.merge(standings.story(k), standings.score(k), Double::sum);
      }
    }
    int best = Standings.NONE;
    double most = MERGE * asked;
    for (Map.Entry<Integer, Double> other : nearness.entrySet()) {
      if (other.getValue() >= most) {
        most = other.getValue();
        best = other.getKey();
      }
    }
    if (best == Standings.NONE) {
      return;
    }
    Cluster other = book.cluster(best);
    if (other.size() < size && !other.isPinned()) {
      book.merge(story, best);
    } else {
      book.merge(best, story);
    }
  }

  /** Whether some story is near enough by what scores are at most. */
  private boolean mayBePart(Cluster cluster, int story, int asked) {
    Sums bounds = new Sums();
    boolean may = false;
    for (int i = cluster.size() - asked; i < cluster.size(); i++) {
      standings.rank(cluster.report(i), story);
      for (int k = 0; k < standings.contenders(); k++) {
        bounds.add(standings.story(k), standings.bound(k, MERGE));
        may |= bounds.of(standings.story(k)) >= MERGE * asked;
      }
    }
    return may;
  }
}
