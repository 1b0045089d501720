package org.parley.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into stories, one after the other. Reports are to come in canonical order (that of
 * {@link Profile}); the same reports in the same order make the same stories, ids and events. A
 * report that comes late is put where it belongs as of then. Each arrival has the reports most like
 * it reconsidered, so that a story that was cut in two by the order of arrival grows together. One
 * assigner serves one language; it is not safe for use by several threads.
 */
public final class StoryAssigner {
  /** The lead over its rivals with which a story takes in a new report. */
  private static final double JOIN = 0.17;

  /** The lead that is enough when a report is reconsidered. */
  private static final double STAY = 0.145;

  /** As many reports are reconsidered when one arrives, if they are at least this much like it. */
  private static final int RECONSIDERED = 4;

  private static final float RELATED = 0.15f;

  /** Each report is reconsidered once this many reports later, and once more after the second. */
  private static final int SOON = 50;

  private static final int LATE = 500;

  /** A story of at least this size whose reports would mostly join another is part of it. */
  private static final int WORTH_MERGING = 5;

  private static final double MOSTLY = 0.6;

  /** The share of the nearness to its own story that a report must have to the other. */
  private static final double AS_NEAR = 0.8;

  /** As many of a story's newest reports are asked. */
  private static final int ASKED = 25;

  private final Neighbours neighbours = new Neighbours();
  private final Standings standings = new Standings();
  private final StoryBook book = new StoryBook(neighbours);
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
    neighbours.add(profile);
    book.closeIdle(day);
    int story = winner(report, JOIN, Standings.NONE);
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
    return book.drain();
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
   */
  public List<StoryEvent> apply(StoryCorrection correction) {
    corrections.take(correction);
    return book.drain();
  }

  /** Corrections that speak of reports that have not come, in the order given. */
  public List<StoryCorrection> waiting() {
    return corrections.waiting();
  }

  private int winner(int report, double threshold, int left) {
    standings.rank(report, neighbours, book, left);
    return standings.winner(threshold);
  }

  /** Reconsiders the reports most like a new one that are in other stories. */
  private void reconsiderNear(int report) {
    Links links = neighbours.of(report);
    int[] near = links.strongest(RECONSIDERED, RELATED);
    for (int other : near) {
      if (book.storyNumber(other) != book.storyNumber(report) && !book.isPinned(other)) {
        reconsider(other);
      }
    }
  }

  private void review(int report) {
    if (report >= 0 && !book.isPinned(report)) {
      reconsider(report);
    }
  }

  /** Merges a story into the one that most of its reports would join if it were not there. */
  private void mergeIfPart(int story) {
    Cluster cluster = book.cluster(story);
    int size = cluster.size();
    if (size < WORTH_MERGING || cluster.isPinned() || !cluster.isDue()) {
      return;
    }
    Map<Integer, Integer> votes = new TreeMap<>();
    int asked = Math.min(ASKED, size);
    for (int i = size - asked; i < size; i++) {
      int report = cluster.report(i);
      standings.rank(report, neighbours, book, Standings.NONE);
      double own = standings.score(story);
      int other = winner(report, JOIN, story);
      if (other != Standings.NONE && standings.score(other) >= AS_NEAR * own) {
        votes.merge(other, 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() >= MOSTLY * asked) {
        book.merge(vote.getKey(), story);
        return;
      }
    }
  }

  private void reconsider(int report) {
    int held = book.storyNumber(report);
    boolean alone = book.cluster(held).size() == 1;
    book.lift(report);
    int story = winner(report, STAY, Standings.NONE);
    book.lay(report, held);
    if (story == held || (story == Standings.NONE && alone)) {
      return;
    }
    if (story == Standings.NONE) {
      book.split(held, List.of(report));
    } else {
      book.move(report, story);
    }
  }
}
