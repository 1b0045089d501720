package org.parley.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms a stream has shown and the number of reports that hold each. Before the stream has
 * shown much, English speaks for it: the counts start as if some reports had been seen in which
 * words stand as often as their rank tells (Zipf's law).
 */
final class TermTable {
  /** As many reports as the knowledge of English counts for. */
  private static final double PRIOR_REPORTS = 300;

  /** Words of a report times the share of the commonest word in English. */
  private static final double PRIOR_OCCURRENCES = 25;

  private static final double SMOOTHING = 0.5;

  private final Map<String, Integer> ids = new HashMap<>();
  private int[] reports = new int[1 << 12];
  private double[] priors = new double[1 << 12];
  private float[] logs = new float[1 << 12];
  private int seen;
  private float logSeen;

  /** The number of a term, given when it is first seen. */
  int id(String term) {
    Integer known = ids.get(term);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(term, id);
    if (id == reports.length) {
      reports = Arrays.copyOf(reports, 2 * id);
      priors = Arrays.copyOf(priors, 2 * id);
      logs = Arrays.copyOf(logs, 2 * id);
    }
    int rank = Terms.rank(term);
    priors[id] = rank == 0 ? 0 : PRIOR_REPORTS * (1 - Math.exp(-PRIOR_OCCURRENCES / rank));
    return id;
  }

  /** Counts one more report that holds these terms. */
  void count(int[] terms) {
    seen++;
    logSeen = (float) Math.log(seen + PRIOR_REPORTS + 1);
    for (int term : terms) {
      reports[term]++;
      logs[term] = (float) Math.log(reports[term] + priors[term] + SMOOTHING);
    }
  }

  /** How many reports hold a term. */
  int reports(int term) {
    return reports[term];
  }

  /** Inverse document frequency as of now: how much it tells that two reports share a term. */
  float weight(int term) {
    return Math.max(0, logSeen - logs[term]);
  }

  int size() {
    return ids.size();
  }
}
