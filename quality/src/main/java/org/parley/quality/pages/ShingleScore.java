package org.parley.quality.pages;

import java.util.List;
import java.util.Map;

/**
 * Bags of four-word shingles compared page by page: precision and recall of each page, averaged
 * over the pages, and the F1 of the averages (the measure of the article extraction benchmark).
 */
final class ShingleScore {
  private double precision;
  private double recall;
  private int precisions;
  private int recalls;

  void add(String gold, String found) {
    Map<List<String>, Integer> wanted = Words.shingles(gold);
    Map<List<String>, Integer> got = Words.shingles(found);
    double both = 0;
    for (Map.Entry<List<String>, Integer> shingle : wanted.entrySet()) {
      both += Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0));
    }
    double all = wanted.values().stream().mapToInt(Integer::intValue).sum();
    double given = got.values().stream().mapToInt(Integer::intValue).sum();
    if (given > 0) {
      precision += both / given;
      precisions++;
    }
    if (all > 0) {
      recall += both / all;
      recalls++;
    }
  }

  double f1() {
    double p = precisions == 0 ? 0 : precision / precisions;
    double r = recalls == 0 ? 0 : recall / recalls;
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
