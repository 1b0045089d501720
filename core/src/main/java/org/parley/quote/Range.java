package org.parley.quote;

/** Words from one position up to, not with, another. */
record Range(int from, int to) {

  boolean contains(int i) {
    return from <= i && i < to;
  }

  boolean isEmpty() {
    return to <= from;
  }
}
