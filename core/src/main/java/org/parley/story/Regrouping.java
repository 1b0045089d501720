package org.parley.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Groups reports anew and all at once, so that the order in which they came does not matter: the
 * two groups most alike on average become one until no two are alike enough (average linkage; Sokal
 * and Michener, 1958). Likeness counts against how crowded the surroundings of both reports are (as
 * in local scaling; Zelnik-Manor and Perona, 2004), so that one threshold serves a stream of a
 * single topic and one of many. Days count half between reports and half between groups, so that
 * the first and the last report of a long affair are held less against it.
 */
final class Regrouping {
  /** The mean likeness, over that of the surroundings, with which two groups become one. */
  private static final double ENOUGH = 0.84;

  /**
   * What is enough for two groups of one large story: it is taken apart where it clearly is two.
   */
  private static final double LARGE = 0.65;

  /** How much it counts how crowded the surroundings of one report are. */
  private static final double CROWDED = 0.28;

  private final int[] reports;
  private final int[] parents;
  private final int[] sizes;
  private final int[] fixed;

  /** For each group the large story that holds all its reports, or {@link Standings#NONE}. */
  private final int[] large;

  /** First and last day of each group, or {@link Cluster#NO_DAY}. */
  private final int[] first;

  private final int[] last;
  private final Sums[] sums;
  private final PriorityQueue<Pair> queue = new PriorityQueue<>();

  private record Pair(double alike, int one, int two, int oneSize, int twoSize)
      implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byLikeness = Double.compare(other.alike, alike);
      int byFirst = Integer.compare(one, other.one);
      return byLikeness != 0
          ? byLikeness
          : byFirst != 0 ? byFirst : Integer.compare(two, other.two);
    }
  }

  /**
   * Groups reports.
   *
   * @param reports their numbers, ascending
   * @param large for each the story it is in if that is a large one, or {@link Standings#NONE}
   * @param pinned for each the story a person put it into, or {@link Standings#NONE}; those of one
   *     story stay together, those of two apart
   */
  Regrouping(int[] reports, int[] large, int[] pinned, Neighbours neighbours) {
    this.reports = reports.clone();
    this.large = large.clone();
    fixed = pinned.clone();
    parents = new int[reports.length];
    sizes = new int[reports.length];
    sums = new Sums[reports.length];
    Arrays.setAll(parents, i -> i);
    Arrays.fill(sizes, 1);
    Arrays.setAll(sums, i -> new Sums(neighbours.of(reports[i]).size()));
    first = IntStream.of(reports).map(neighbours::day).toArray();
    last = first.clone();
    link(neighbours);
    Map<Integer, Integer> first = new HashMap<>();
    for (int i = 0; i < reports.length; i++) {
      Integer earlier = fixed[i] == Standings.NONE ? null : first.putIfAbsent(fixed[i], i);
      if (earlier != null) {
        unite(earlier, i);
      }
    }
    for (int i = 0; i < reports.length; i++) {
      if (sizes[i] > 0) {
        offer(i);
      }
    }
    for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
      if (sizes[pair.one()] == pair.oneSize() && sizes[pair.two()] == pair.twoSize()) {
        unite(pair.one(), pair.two());
        offer(pair.one());
      }
    }
  }

  /** The group of the report at an index: the index of its first report. */
  int group(int index) {
    int at = index;
    while (parents[at] != at) {
      at = parents[at];
    }
    return at;
  }

  private void link(Neighbours neighbours) {
    double[] crowds = new double[reports.length];
    Arrays.setAll(crowds, i -> StrictMath.pow(neighbours.of(reports[i]).crowd(), CROWDED));
    int[] places = places();
    for (int i = 0; i < reports.length; i++) {
      Links links = neighbours.of(reports[i]);
      for (int k = 0; k < links.size(); k++) {
        int at = links.report(k) - reports[0];
        int j = at < 0 || at >= places.length ? -1 : places[at] - 1;
        if (j >= 0 && !sums[i].has(j)) {
          double half = Math.sqrt(Neighbours.fade(first[i], first[j]));
          double alike = links.likeness(k) / half / (crowds[i] * crowds[j]);
          sums[i].add(j, alike);
          sums[j].add(i, alike);
        }
      }
    }
  }

  /** By number less that of the first, the index of a report and one, or 0 if it is not there. */
  private int[] places() {
    int[] places = new int[reports.length == 0 ? 0 : reports[reports.length - 1] - reports[0] + 1];
    for (int i = 0; i < reports.length; i++) {
      places[reports[i] - reports[0]] = i + 1;
    }
    return places;
  }

  private void offer(int one) {
    int[] others = sums[one].groups();
    double[] likeness = sums[one].sums();
    for (int i = 0; i < others.length; i++) {
      int two = others[i];
      if (sizes[two] > 0 && (fixed[one] == Standings.NONE || fixed[two] == Standings.NONE)) {
        double alike = Math.sqrt(fade(one, two)) * likeness[i] / ((double) sizes[one] * sizes[two]);
        if (alike >= enough(one, two)) {
          int early = Math.min(one, two);
          int late = Math.max(one, two);
          queue.add(new Pair(alike, early, late, sizes[early], sizes[late]));
        }
      }
    }
  }

  private double enough(int one, int two) {
    return large[one] != Standings.NONE && large[one] == large[two] ? LARGE : ENOUGH;
  }

  /** What is left of a likeness between the days of two groups. */
  private double fade(int one, int two) {
    if (first[one] == Cluster.NO_DAY || first[two] == Cluster.NO_DAY) {
      return Neighbours.fade(first[one], first[two]);
    }
    int between = Math.max(first[one] - last[two], first[two] - last[one]);
    return Neighbours.fade(Math.max(0, between));
  }

  private void span(int one, int two) {
    if (first[one] == Cluster.NO_DAY) {
      first[one] = first[two];
      last[one] = last[two];
    } else if (first[two] != Cluster.NO_DAY) {
      first[one] = Math.min(first[one], first[two]);
      last[one] = Math.max(last[one], last[two]);
    }
  }

  private void unite(int one, int two) {
    int[] others = sums[two].groups();
    double[] likeness = sums[two].sums();
    for (int i = 0; i < others.length; i++) {
      int other = others[i];
      if (other != one && sizes[other] > 0) {
        sums[one].add(other, likeness[i]);
        sums[other].add(one, likeness[i]);
      }
    }
    span(one, two);
    large[one] = large[one] == large[two] ? large[one] : Standings.NONE;
    parents[two] = one;
    sizes[one] += sizes[two];
    sizes[two] = 0;
    fixed[one] = Math.max(fixed[one], fixed[two]);
    sums[two] = new Sums();
  }
}
