package org.parley.quality.pages;

/** Short passages that must and must not be in the text, counted over all pages. */
final class SegmentScore {
  private int found;
  private int missed;
  private int wrong;

  void add(String text, Iterable<String> wanted, Iterable<String> unwanted) {
    for (String passage : wanted) {
      if (text.contains(passage)) {
        found++;
      } else {
        missed++;
      }
    }
    for (String passage : unwanted) {
      wrong += text.contains(passage) ? 1 : 0;
    }
  }

  double f1() {
    int all = 2 * found + missed + wrong;
    return all == 0 ? 0 : 2.0 * found / all;
  }
}
