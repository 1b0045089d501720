package org.parley.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns what an outlet prints under (or above) everything: blocks that stand in several of its
 * reports whose beginnings differ. Such a block says nothing of copying.
 */
final class Boilerplate {
  /** Reports with different beginnings that must share a block, wherever it stands in them. */
  private static final int ANYWHERE = 3;

  /** The same for a block that ends all of them. */
  private static final int AT_THE_END = 2;

  private Boilerplate() {}

  /**
   * Keys of boilerplate blocks for each outlet that has any.
   *
   * @param reports of any outlets; those without an outlet teach nothing
   */
  static Map<String, Set<Long>> learn(List<HashedReport> reports) {
    Map<String, List<List<Long>>> byOutlet = new TreeMap<>();
    for (HashedReport report : reports) {
      String outlet = report.report().outlet();
      if (outlet != null) {
        byOutlet.computeIfAbsent(outlet, o -> new ArrayList<>()).add(report.keys());
      }
    }
    Map<String, Set<Long>> learned = new HashMap<>();
    byOutlet.forEach(
        (outlet, texts) -> {
          if (texts.size() >= AT_THE_END) {
            Set<Long> found = repeated(texts);
            if (!found.isEmpty()) {
              learned.put(outlet, found);
            }
          }
        });
    return learned;
  }

  private static Set<Long> repeated(List<List<Long>> texts) {
    Map<Long, Set<Long>> anywhere = new HashMap<>();
    Map<Long, Set<Long>> ending = new HashMap<>();
    for (List<Long> text : texts) {
      for (int i = 1; i < text.size(); i++) {
        anywhere.computeIfAbsent(text.get(i), k -> new HashSet<>()).add(text.get(0));
      }
      if (text.size() > 1) {
        ending.computeIfAbsent(text.get(text.size() - 1), k -> new HashSet<>()).add(text.get(0));
      }
    }
    Set<Long> found = new HashSet<>();
    anywhere.forEach(
        (block, beginnings) -> {
          if (beginnings.size() >= ANYWHERE
              || ending.getOrDefault(block, Set.of()).size() >= AT_THE_END) {
            found.add(block);
          }
        });
    return found;
  }
}
