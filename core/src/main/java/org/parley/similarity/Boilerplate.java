package org.parley.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;

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
  static Map<String, Set<Long>> learn(List<Report> reports) {
    Map<String, List<List<Long>>> byOutlet = new TreeMap<>();
    List<Report> printed = reports.stream().filter(report -> report.outlet() != null).toList();
    List<List<Long>> blocks = printed.parallelStream().map(Boilerplate::blocks).toList();
    for (int i = 0; i < printed.size(); i++) {
      String outlet = Objects.requireNonNull(printed.get(i).outlet());
      byOutlet.computeIfAbsent(outlet, o -> new ArrayList<>()).add(blocks.get(i));
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

  private static List<Long> blocks(Report report) {
    List<Long> keys = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() != BlockKind.TITLE) {
        keys.add(WordRuns.key(report.words(block.span())));
      }
    }
    return keys;
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
