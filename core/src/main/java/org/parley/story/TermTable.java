package org.parley.story;

import java.util.Arrays;

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

  /** Keys of terms, each at the place it points to or the next that was free, 0 where none is. */
  private long[] keys = new long[1 << 13];

  /** The number of the term whose key is at the same place. */
  private int[] ids = new int[1 << 13];

  private int[] reports = new int[1 << 12];
  private double[] priors = new double[1 << 12];
  private float[] logs = new float[1 << 12];
  private int size;
  private int seen;
  private float logSeen;

  /** The number of a profile's term, given when it is first seen. */
  int id(Profile profile, int index) {
    long key = profile.key(index);
    int at = place(key);
    if (keys[at] == key) {
      return ids[at];
    }
    int id = size++;
    keys[at] = key;
    ids[at] = id;
    if (2 * size > keys.length) {
      spread();
    }
    if (id == reports.length) {
      reports = Arrays.copyOf(reports, 2 * id);
      priors = Arrays.copyOf(priors, 2 * id);
      logs = Arrays.copyOf(logs, 2 * id);
    }
    int rank = Terms.rank(profile.term(index));
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
    return size;
  }

  private int place(long key) {
    int at = (int) key & (keys.length - 1);
    while (keys[at] != key && keys[at] != 0) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void spread() {
    long[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new long[2 * oldKeys.length];
    ids = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        ids[at] = oldIds[i];
      }
    }
  }
}
