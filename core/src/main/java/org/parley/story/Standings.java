package org.parley.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How near each story is to one report: the mean likeness of the story's reports most like it, over
 * how near the reports of other stories are to both. So one threshold serves streams with many
 * similar stories and with few.
 */
final class Standings {
  /** No story. */
  static final int NONE = -1;

  /** As many of a story's reports as are looked at. */
  private static final int NEAREST = 4;

  /** The part that a large story's centre has in its score. */
  private static final double CENTRE = 0.5;

  /** Reports from which on the size of a story speaks for it, and how much. */
  private static final double LARGE = 16;

  private static final double ATTRACTION = 0.05;

  /** As many of the most alike stories are compared in full; the others score nothing. */
  private static final int CONTENDERS = 6;

  /** More than what rounding takes from a bound. */
  private static final double ROUNDED = 1 + 1e-9;

  private int[] stories = new int[64];
  private float[] nearest = new float[64 * NEAREST];
  private int[] nearestReports = new int[64 * NEAREST];
  private double[] alike = new double[64];
  private int[] places = new int[64];
  private int size;
  private final int[] contenders = new int[CONTENDERS];
  private int contending;

  private final Neighbours neighbours;
  private final StoryBook book;
  private Links links = new Links();

  /** The report as it is compared with large stories, once there is one. */
  private @Nullable Weighed weighed;

  private int left = NONE;

  Standings(Neighbours neighbours, StoryBook book) {
    this.neighbours = neighbours;
    this.book = book;
  }

  /**
   * Ranks the stories for a report. The answer stands until the next call, or until the book
   * changes.
   *
   * @param report its number
   * @param without a story to leave out, or {@link #NONE}
   */
  void rank(int report, int without) {
    links = neighbours.of(report);
    left = without;
    weighed = null;
    if (places.length < book.clusterCount()) {
      places = Arrays.copyOf(places, 2 * book.clusterCount());
    }
    size = 0;
    for (int i = 0; i < links.size(); i++) {
      int story = book.storyNumber(links.report(i));
      if (story != NONE && story != left) {
        insert(place(story), links.likeness(i), links.report(i));
      }
    }
    contending = 0;
    for (int i = 0; i < size; i++) {
      if (mayContend(i)) {
        alike[i] = alike(i, report);
        contend(i);
      }
    }
  }

  /** The story the report belongs to, or {@link #NONE} if none is near enough. */
  int winner(double threshold) {
    int best = NONE;
    double most = threshold;
    for (int i = 0; i < contending; i++) {
      if (bound(i, most) < most) {
        continue;
      }
      double score = score(i);
      if (score > most || (score == most && (best == NONE || story(i) < best))) {
        best = story(i);
        most = score;
      }
    }
    return best;
  }

  /** How many stories have a score. */
  int contenders() {
    return contending;
  }

  int story(int contender) {
    return stories[contenders[contender]];
  }

  double score(int contender) {
    int place = contenders[contender];
    double crowds = links.outside(book, stories[place], left) * around(place);
    return alike[place] / Math.sqrt(Math.sqrt(crowds));
  }

  /**
   * What a score is at most, known without a look at the stories round that one.
   *
   * @param asked what is of interest: where the score is less for sure, no closer look is taken
   */
  double bound(int contender, double asked) {
    int place = contenders[contender];
    double around = leastAround(place);
    double bound = bound(alike[place], links.leastOutside() * around);
    return bound < asked
        ? bound
        : bound(alike[place], links.outside(book, stories[place], left) * around);
  }

  private static double bound(double alike, double crowds) {
    return crowds > 0 ? ROUNDED * alike / Math.sqrt(Math.sqrt(crowds)) : Double.POSITIVE_INFINITY;
  }

  /** What {@link #around} is at least. */
  private double leastAround(int place) {
    double least = 0;
    int count = 0;
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      if (nearest[k] > 0) {
        least += neighbours.of(nearestReports[k]).leastOutside();
        count++;
      }
    }
    return least / count;
  }

  /**
   * Whether a story may be among the most alike: without a centre it is no more so than its sum.
   */
  private boolean mayContend(int place) {
    return contending < CONTENDERS
        || nearestSum(place) > alike[contenders[CONTENDERS - 1]]
        || book.centre(stories[place]) != null;
  }

  private double nearestSum(int place) {
    double sum = 0;
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      sum += nearest[k];
    }
    return sum;
  }

  private double alike(int place, int report) {
    int story = stories[place];
    double near = nearestSum(place) / Math.min(NEAREST, book.size(story));
    Centre centre = book.centre(story);
    if (centre == null) {
      return near;
    }
    Cluster cluster = book.cluster(story);
    if (weighed == null) {
      weighed = neighbours.weighed(report);
    }
    double whole =
        neighbours.likeness(weighed, centre) * Neighbours.fade(cluster.gap(book.day(report)));
    double attraction = ATTRACTION * Math.max(0, Math.log(cluster.size() / LARGE));
    return (near + CENTRE * (whole - near)) * (1 + attraction);
  }

  /** How crowded it is round the story's reports that are most like this one. */
  private double around(int place) {
    double sum = 0;
    int count = 0;
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      if (nearest[k] > 0) {
        sum += neighbours.of(nearestReports[k]).outside(book, stories[place], left);
        count++;
      }
    }
    return sum / count;
  }

  private void contend(int place) {
    int at = contending < CONTENDERS ? contending++ : CONTENDERS;
    while (at > 0 && alike[contenders[at - 1]] < alike[place]) {
      if (at < CONTENDERS) {
        contenders[at] = contenders[at - 1];
      }
      at--;
    }
    if (at < CONTENDERS) {
      contenders[at] = place;
    }
  }

  /** Where a story stands in the arrays; it is put there when it is first asked for. */
  private int place(int story) {
    int known = places[story];
    if (known < size && stories[known] == story) {
      return known;
    }
    if (size == stories.length) {
      stories = Arrays.copyOf(stories, 2 * size);
      alike = Arrays.copyOf(alike, 2 * size);
      nearest = Arrays.copyOf(nearest, 2 * size * NEAREST);
      nearestReports = Arrays.copyOf(nearestReports, 2 * size * NEAREST);
    }
    stories[size] = story;
    Arrays.fill(nearest, size * NEAREST, (size + 1) * NEAREST, 0f);
    places[story] = size;
    return size++;
  }

  /** Links come with the most alike first, so a report is put behind those before it. */
  private void insert(int place, float likeness, int report) {
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      if (nearest[k] == 0) {
        nearest[k] = likeness;
        nearestReports[k] = report;
        return;
      }
    }
  }
}
