package org.parley.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A dependency tree over the tokens of one sentence (Universal Dependencies, basic; de Marneffe and
 * others, 2014). Every token has one governor; the root's governor is -1.
 */
public final class Parse {
  /** The governor of the root. */
  public static final int ROOT = -1;

  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> dependents;

  /**
   * @param governors for each token the index of its governor, or {@link #ROOT}
   * @param relations for each token the name of its relation, as "nsubj" or "obl:by"
   * @throws IllegalArgumentException if the two differ in length
   */
  public Parse(int[] governors, String[] relations) {
    if (governors.length != relations.length) {
      throw new IllegalArgumentException("governors and relations differ in length");
    }
    this.governors = governors.clone();
    this.relations = relations.clone();
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < governors.length; i++) {
      children.add(new ArrayList<>(4));
    }
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] >= 0) {
        children.get(governors[i]).add(i);
      }
    }
    this.dependents = children.stream().map(List::copyOf).toList();
  }

  public int size() {
    return governors.length;
  }

  /** Index of the governor, or {@link #ROOT}. */
  public int governor(int token) {
    return governors[token];
  }

  public String relation(int token) {
    return relations[token];
  }

  /** Relation without its subtype: "obl" for "obl:by". */
  public String plainRelation(int token) {
    String relation = relations[token];
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Direct dependents, in text order. */
  public List<Integer> dependents(int token) {
    return dependents.get(token);
  }

  /** Dependents with one of the given relations; a subtype counts as its relation. */
  public List<Integer> dependents(int token, String... anyOf) {
    List<String> wanted = Arrays.asList(anyOf);
    List<Integer> found = new ArrayList<>(2);
    for (int child : dependents.get(token)) {
      if (wanted.contains(relations[child]) || wanted.contains(plainRelation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  public boolean hasDependent(int token, String... anyOf) {
    return !dependents(token, anyOf).isEmpty();
  }

  /** The token and all below it, in text order. */
  public List<Integer> subtree(int token) {
    boolean[] in = new boolean[size()];
    collect(token, in);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        all.add(i);
      }
    }
    return all;
  }

  /** True if {@code token} stands below {@code ancestor}. */
  public boolean isBelow(int token, int ancestor) {
    int steps = 0;
    for (int up = governors[token]; up >= 0 && steps <= size(); up = governors[up], steps++) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  private void collect(int token, boolean[] in) {
    if (in[token]) {
      return;
    }
    in[token] = true;
    for (int child : dependents.get(token)) {
      collect(child, in);
    }
  }
}
