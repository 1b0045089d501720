package org.parley.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Disjoint sets over the numbers from 0 (Galler and Fischer, 1964); a set's leader is its least.
 */
final class Groups {
  private final int[] above;

  Groups(int size) {
    above = new int[size];
    for (int i = 0; i < size; i++) {
      above[i] = i;
    }
  }

  int leader(int member) {
    int leader = member;
    while (above[leader] != leader) {
      above[leader] = above[above[leader]];
      leader = above[leader];
    }
    return leader;
  }

  void join(int a, int b) {
    int first = leader(a);
    int second = leader(b);
    above[Math.max(first, second)] = Math.min(first, second);
  }

  boolean together(int a, int b) {
    return leader(a) == leader(b);
  }

  /** The leader of each number, for use by several threads. */
  int[] leaders() {
    int[] leaders = new int[above.length];
    Arrays.setAll(leaders, this::leader);
    return leaders;
  }

  /** All sets, by their leaders; members in order. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < above.length; i++) {
      sets.computeIfAbsent(leader(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}
