package org.parley.story;

import java.util.Arrays;

/**
 * How near each story is to one report: the mean likeness of the story's reports most like it, less
 * where the report lies days outside the story's span. A story wins by its lead over its rivals, so
 * that one threshold serves streams with many similar stories and with few.
 */
final class Standings {
  /** As many of a story's reports as are looked at. */
  private static final int NEAREST = 4;

  /** The part that a large story's centre has in its score. */
  private static final double CENTRE = 0.5;

  /** As many rivals as the winner is measured against. */
  private static final int RIVALS = 4;

  private static final double RIVALRY = 0.7;

  /** What a rival that is not there counts. */
  private static final double NO_RIVAL = 0.05;

  /** A story loses at most half its score by time, most of that within a week. */
  private static final double TIMELESS = 0.5;

  private static final double FADING_DAYS = 5;

  /** No story. */
  static final int NONE = -1;

  private int[] stories = new int[64];
  private float[] nearest = new float[64 * NEAREST];
  private double[] scores = new double[64];
  private int[] places = new int[64];
  private int size;

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
    int day = book.day(report);
    if (places.length < book.clusterCount()) {
      places = Arrays.copyOf(places, 2 * book.clusterCount());
    }
    size = 0;
    for (int i = 0; i < links.size(); i++) {
      int story = book.storyNumber(links.report(i));
      if (story != NONE && story != left) {
        insert(place(story), links.likeness(i));
      }
    }
    for (int i = 0; i < size; i++) {
      Cluster cluster = book.cluster(stories[i]);
      double sum = 0;
      for (int k = 0; k < NEAREST; k++) {
        sum += nearest[i * NEAREST + k];
      }
      double alike = sum / Math.min(NEAREST, cluster.size());
      Centre centre = cluster.centre();
      if (centre != null) {
        alike += CENTRE * (neighbours.likeness(report, centre) - alike);
      }
      scores[i] = alike * fade(cluster.gap(day));
    }
  }

  /** The story the report belongs to, or {@link #NONE} if none leads its rivals by enough. */
  int winner(double threshold) {
    int best = NONE;
    for (int i = 0; i < size; i++) {
      if (best == NONE || isBefore(i, best)) {
        best = i;
      }
    }
    if (best == NONE || scores[best] - RIVALRY * rivals(best) < threshold) {
      return NONE;
    }
    return stories[best];
  }

  /** The score of a story in the last ranking, 0 if it was not ranked. */
  double score(int story) {
    int place = story < places.length ? places[story] : size;
    return place < size && stories[place] == story ? scores[place] : 0;
  }

  /** Mean score of the stories next to the best. */
  private double rivals(int best) {
    double[] top = new double[RIVALS];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i != best) {
        count++;
        double score = scores[i];
        for (int k = 0; k < RIVALS; k++) {
          if (score > top[k]) {
            double pushed = top[k];
            top[k] = score;
            score = pushed;
          }
        }
      }
    }
    double sum = Math.max(0, RIVALS - count) * NO_RIVAL;
    for (double score : top) {
      sum += score;
    }
    return sum / RIVALS;
  }

  private boolean isBefore(int one, int two) {
    return scores[one] != scores[two] ? scores[one] > scores[two] : stories[one] < stories[two];
  }

  private static double fade(int gap) {
    return TIMELESS + (1 - TIMELESS) * Math.exp(-gap / FADING_DAYS);
  }

  /** Where a story stands in the arrays; it is put there when it is first asked for. */
  private int place(int story) {
    int known = places[story];
    if (known < size && stories[known] == story) {
      return known;
    }
    if (size == stories.length) {
      stories = Arrays.copyOf(stories, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
      nearest = Arrays.copyOf(nearest, 2 * size * NEAREST);
    }
    stories[size] = story;
    Arrays.fill(nearest, size * NEAREST, (size + 1) * NEAREST, 0f);
    places[story] = size;
    return size++;
  }

  private void insert(int place, float likeness) {
    float rest = likeness;
    for (int k = place * NEAREST; k < (place + 1) * NEAREST; k++) {
      if (rest > nearest[k]) {
        float pushed = nearest[k];
        nearest[k] = rest;
        rest = pushed;
      }
    }
  }
}
