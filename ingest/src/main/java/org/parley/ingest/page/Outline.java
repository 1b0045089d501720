package org.parley.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * A page flattened: its elements in document order, each with its parent, the end of its subtree
 * and what its markup says of it, and the blocks of text between them. Flat, so that nesting costs
 * nothing and no step recurses.
 */
final class Outline {
  private Element[] elements = new Element[512];
  private int[] parents = new int[512];
  private int[] ends = new int[512];
  private int[] flags = new int[512];
  private int[] around = new int[512];
  private int size;
  private final NavigableMap<Integer, String> stamps = new TreeMap<>();
  private final List<PageBlock> blocks = new ArrayList<>();

  int open(Element element, int parent, int flag) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size * 2);
      parents = Arrays.copyOf(parents, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
      around = Arrays.copyOf(around, size * 2);
    }
    elements[size] = element;
    parents[size] = parent;
    flags[size] = flag;
    around[size] = parent < 0 ? flag : flag | around[parent];
    ends[size] = size + 1;
    return size++;
  }

  void close(int index) {
    ends[index] = size;
  }

  void add(PageBlock block) {
    blocks.add(block);
  }

  int size() {
    return size;
  }

  Element element(int index) {
    return elements[index];
  }

  /** The index of the element round it; -1 for the first. */
  int parent(int index) {
    return parents[index];
  }

  /** One past the last element inside it. */
  int end(int index) {
    return ends[index];
  }

  /** Its own flags, of {@link MarkupWords}. */
  int flags(int index) {
    return flags[index];
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  boolean isInside(int index, int container) {
    return index >= container && index < ends[container];
  }

  /** True if it, or an element round it, has one of the flags. */
  boolean isWithin(int index, int wanted) {
    return (around[index] & wanted) != 0;
  }

  /** Notes the machine-readable time that an element holds. */
  void stamp(int index, String time) {
    stamps.putIfAbsent(index, time);
  }

  /** The first machine-readable time that stands in each of some elements, by their index. */
  NavigableMap<Integer, String> stamps() {
    return stamps;
  }
}
