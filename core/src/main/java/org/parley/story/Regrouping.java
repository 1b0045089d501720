package org.parley.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups reports anew and all at once, so that the order in which they came does not matter: the
 * two groups most alike on average become one until no two are alike enough (average linkage; Sokal
 * and Michener, 1958). Likeness counts against how crowded the surroundings of both reports are (as
 * in local scaling; Zelnik-Manor and Perona, 2004), so that one threshold serves a stream of a
 * single topic and one of many.
 */
final class Regrouping {
  /** The mean likeness, over that of the surroundings, with which two groups become one. */
  private static final double ENOUGH = 0.83;

  /** How much it counts how crowded the surroundings of one report are. */
  private static final double CROWDED = 0.28;

  private final int[] reports;
  private final int[] parents;
  private final int[] sizes;
  private final int[] fixed;
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
   * @param pinned for each the story a person put it into, or {@link Standings#NONE}; those of one
   *     story stay together, those of two apart
   */
  Regrouping(int[] reports, int[] pinned, Neighbours neighbours) {
    this.reports = reports.clone();
    fixed = pinned.clone();
    parents = new int[reports.length];
    sizes = new int[reports.length];
    sums = new Sums[reports.length];
    Arrays.setAll(parents, i -> i);
    Arrays.fill(sizes, 1);
    Arrays.setAll(sums, i -> new Sums(neighbours.of(reports[i]).size()));
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
          double alike = links.likeness(k) / (crowds[i] * crowds[j]);
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
        double alike = likeness[i] / ((double) sizes[one] * sizes[two]);
        if (alike >= ENOUGH) {
          int early = Math.min(one, two);
          int late = Math.max(one, two);
          queue.add(new Pair(alike, early, late, sizes[early], sizes[late]));
        }
      }
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
    parents[two] = one;
    sizes[one] += sizes[two];
    sizes[two] = 0;
    fixed[one] = Math.max(fixed[one], fixed[two]);
    sums[two] = new Sums();
  }
}
