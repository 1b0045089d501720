package org.parley.flink;

import java.util.List;
import org.parley.report.Report;
import org.parley.store.SearchWords;

/**
 * Brings reports that copy each other to one reader, which then reads their sentences once: the
 * least hash of all runs of words, which two texts share as often as their runs are the same
 * (Broder, On the resemblance and containment of documents, 1997).
 */
final class Band {
  private static final int RUN = 8;
  private static final long PRIME = 0x100000001B3L;

  private Band() {}

  static String of(Report report) {
    List<SearchWords.Word> words = SearchWords.of(report.text());
    long least = Long.MAX_VALUE;
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = 0xCBF29CE484222325L;
      for (int j = i; j < i + RUN; j++) {
        hash = (hash ^ words.get(j).term().hashCode()) * PRIME;
        hash ^= hash >>> 29;
      }
      least = Math.min(least, hash & Long.MAX_VALUE);
    }
    return least == Long.MAX_VALUE ? report.id() : Long.toString(least, Character.MAX_RADIX);
  }
}
