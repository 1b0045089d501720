package org.parley.quality.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far chains of mentions agree with those that people marked: MUC (Vilain and others, 1995), B3
 * (Bagga and Baldwin, 1998), CEAF with its entity measure (Luo, 2005), and the mean of their F1 as
 * the CoNLL shared task of 2012 has it. Mentions of one side only stay and count against it.
 *
 * @param mentions F1 of the mentions
 * @param muc F1
 * @param bCubed F1
 * @param ceaf F1
 */
record CorefScore(double mentions, double muc, double bCubed, double ceaf) {

  static CorefScore of(Map<ChainMention, String> gold, Map<ChainMention, String> system) {
    List<Set<ChainMention>> key = chains(gold);
    List<Set<ChainMention>> response = chains(system);
    Map<ChainMention, Integer> inKey = places(key);
    Map<ChainMention, Integer> inResponse = places(response);
    int shared = (int) system.keySet().stream().filter(gold::containsKey).count();
    double ceaf = ceaf(key, response, inKey);
    return new CorefScore(
        f1(share(shared, system.size()), share(shared, gold.size())),
        f1(muc(response, inKey), muc(key, inResponse)),
        f1(bCubed(response, inKey), bCubed(key, inResponse)),
        f1(share(ceaf, response.size()), share(ceaf, key.size())));
  }

  /** Mean of the three. */
  double conll() {
    return (muc + bCubed + ceaf) / 3;
  }

  private static List<Set<ChainMention>> chains(Map<ChainMention, String> mentions) {
    Map<String, Set<ChainMention>> chains = new LinkedHashMap<>();
    mentions.forEach(
        (mention, chain) -> chains.computeIfAbsent(chain, k -> new HashSet<>()).add(mention));
    return List.copyOf(chains.values());
  }

  private static Map<ChainMention, Integer> places(List<Set<ChainMention>> chains) {
    Map<ChainMention, Integer> places = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (ChainMention mention : chains.get(i)) {
        places.put(mention, i);
      }
    }
    return places;
  }

  /** Share of the links of some chains that the others have. */
  private static double muc(List<Set<ChainMention>> chains, Map<ChainMention, Integer> others) {
    int links = 0;
    int found = 0;
    for (Set<ChainMention> chain : chains) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (ChainMention mention : chain) {
        Integer other = others.get(mention);
        if (other == null) {
          alone++;
        } else {
          parts.add(other);
        }
      }
      links += chain.size() - 1;
      found += chain.size() - parts.size() - alone;
    }
    return share(found, links);
  }

  /** Mean over mentions of the share of the mention's chain that the other's chain has too. */
  private static double bCubed(List<Set<ChainMention>> chains, Map<ChainMention, Integer> others) {
    double found = 0;
    int mentions = 0;
    for (Set<ChainMention> chain : chains) {
      double squares = 0;
      for (int shared : overlaps(chain, others).values()) {
        squares += (double) shared * shared;
      }
      found += squares / chain.size();
      mentions += chain.size();
    }
    return share(found, mentions);
  }

  private static Map<Integer, Integer> overlaps(
      Set<ChainMention> chain, Map<ChainMention, Integer> others) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (ChainMention mention : chain) {
      Integer other = others.get(mention);
      if (other != null) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    return shared;
  }

  /** The most that chains can agree when each is matched with at most one of the others. */
  private static double ceaf(
      List<Set<ChainMention>> key,
      List<Set<ChainMention>> response,
      Map<ChainMention, Integer> inKey) {
    List<Map<Integer, Integer>> rows = new ArrayList<>();
    List<List<Integer>> columns = new ArrayList<>();
    key.forEach(chain -> columns.add(new ArrayList<>()));
    for (int r = 0; r < response.size(); r++) {
      Map<Integer, Integer> shared = overlaps(response.get(r), inKey);
      rows.add(shared);
      for (int k : shared.keySet()) {
        columns.get(k).add(r);
      }
    }
    double total = 0;
    Set<Integer> seen = new HashSet<>();
    for (int r = 0; r < response.size(); r++) {
      if (!rows.get(r).isEmpty() && seen.add(r)) {
        Component part = Component.around(r, rows, columns);
        seen.addAll(part.responses());
        total += Matching.best(weights(part, key, response, rows));
      }
    }
    return total;
  }

  /** Chains of both sides that hang together by shared mentions. */
  private record Component(List<Integer> responses, List<Integer> keys) {
    static Component around(
        int start, List<Map<Integer, Integer>> rows, List<List<Integer>> columns) {
      List<Integer> responses = new ArrayList<>(List.of(start));
      List<Integer> keys = new ArrayList<>();
      Set<Integer> knownResponses = new HashSet<>(responses);
      Set<Integer> knownKeys = new HashSet<>();
      for (int at = 0; at < responses.size(); at++) {
        for (int k : rows.get(responses.get(at)).keySet()) {
          if (knownKeys.add(k)) {
            keys.add(k);
            for (int r : columns.get(k)) {
              if (knownResponses.add(r)) {
                responses.add(r);
              }
            }
          }
        }
      }
      return new Component(responses, keys);
    }
  }

  private static double[][] weights(
      Component part,
      List<Set<ChainMention>> key,
      List<Set<ChainMention>> response,
      List<Map<Integer, Integer>> rows) {
    double[][] weights = new double[part.responses().size()][part.keys().size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        int r = part.responses().get(i);
        int k = part.keys().get(j);
        int shared = rows.get(r).getOrDefault(k, 0);
        weights[i][j] = 2.0 * shared / (response.get(r).size() + key.get(k).size());
      }
    }
    return weights;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
