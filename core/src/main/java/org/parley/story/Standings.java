package org.parley.story;

import java.util.Arrays;

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

  private static final double ATTRACTION = 0.1;

  /** As many of the most alike stories are compared in full; the others score nothing. */
  private static final int CONTENDERS = 6;

  private int[] stories = new int[64];
  private float[] nearest = new float[64 * NEAREST];
  private int[] nearestReports = new int[64 * NEAREST];
  private double[] alike = new double[64];
  private int[] places = new int[64];
  private int size;
  private final int[] contenders = new int[CONTENDERS];
  private final double[] scores = new double[CONTENDERS];
  private int contending;

  /**
   * Ranks the stories for a report. The answer stands until the next call.
   *
   * @param report its number
   * @param neighbours the reports it is like
   * @param book which report is in which story
   * @param left a story to leave out, or {@link #NONE}
   */
  void rank(int report, Neighbours neighbours, StoryBook book, int left) {
    Links links = neighbours.of(report);
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
      alike[i] = alike(i, report, neighbours, book);
      contend(i);
    }
    for (int i = 0; i < contending; i++) {
      int place = contenders[i];
      double crowds =
          links.outside(book, stories[place], left) * around(place, neighbours, book, left);
      scores[i] = alike[place] / Math.sqrt(Math.sqrt(crowds));
    }
  }

  /** The story the report belongs to, or {@link #NONE} if none is near enough. */
  int winner(double threshold) {
    int best = NONE;
    for (int i = 0; i < contending; i++) {
      if (scores[i] >= threshold && (best == NONE || isBefore(i, best))) {
        best = i;
      }
    }
    return best == NONE ? NONE : stories[contenders[best]];
  }

  /** How many stories have a score. */
  int contenders() {
    return contending;
  }

  int story(int contender) {
    return stories[contenders[contender]];
  }

  double score(int contender) {
    return scores[contender];
  }

  private double alike(int place, int report, Neighbours neighbours, StoryBook book) {
    int story = stories[place];
    double sum = 0;
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      sum += nearest[k];
    }
    double near = sum / Math.min(NEAREST, book.size(story));
    Centre centre = book.centre(story);
    if (centre == null) {
      return near;
    }
    Cluster cluster = book.cluster(story);
    double whole =
        neighbours.likeness(report, centre) * Neighbours.fade(cluster.gap(book.day(report)));
    double attraction = ATTRACTION * Math.max(0, Math.log(cluster.size() / LARGE));
    return (near + CENTRE * (whole - near)) * (1 + attraction);
  }

  /** How crowded it is round the story's reports that are most like this one. */
  private double around(int place, Neighbours neighbours, StoryBook book, int left) {
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

  private boolean isBefore(int one, int two) {
    return scores[one] != scores[two] ? scores[one] > scores[two] : story(one) < story(two);
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
