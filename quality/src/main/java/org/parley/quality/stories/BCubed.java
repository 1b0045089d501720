package org.parley.quality.stories;

import java.util.HashMap;
import java.util.Map;

/**
 * BCubed precision and recall (Bagga and Baldwin, 1998): for each item the share of its system
 * cluster that is of its gold cluster, and the share of its gold cluster that is in its system
 * cluster, averaged over the items.
 */
record BCubed(double precision, double recall) {

  private record Pair(String gold, String system) {}

  /**
   * Compares two clusterings.
   *
   * @param gold item to cluster
   * @param system the same; an item it does not know is a cluster of its own
   */
  static BCubed of(Map<String, String> gold, Map<String, String> system) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> systemSizes = new HashMap<>();
    Map<Pair, Integer> both = new HashMap<>();
    gold.forEach(
        (item, cluster) -> {
          String found = system.containsKey(item) ? "found " + system.get(item) : "alone " + item;
          goldSizes.merge(cluster, 1, Integer::sum);
          systemSizes.merge(found, 1, Integer::sum);
          both.merge(new Pair(cluster, found), 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Pair, Integer> entry : both.entrySet()) {
      double count = entry.getValue();
      precision += count * count / systemSizes.getOrDefault(entry.getKey().system(), 1);
      recall += count * count / goldSizes.getOrDefault(entry.getKey().gold(), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
