package org.parley.quality.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts as the public scorer does: contents match one to one, greedily, where their words overlap
 * by at least half of their union; a matched quote has the right source where the mentions overlap.
 * Where kinds are chosen, what is found on an annotated quote of another kind does not count.
 */
final class QuoteScorer {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String TRIM = " \t\r\n\"'\u201c\u201d\u2018\u2019`,.;:";

  /** Hits, false alarms and misses. */
  static final class Count {
    int hits;
    int extra;
    int missed;

    double precision() {
      return hits + extra == 0 ? 0 : hits / (double) (hits + extra);
    }

    double recall() {
      return hits + missed == 0 ? 0 : hits / (double) (hits + missed);
    }

    double f1() {
      return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + extra + missed);
    }
  }

  private record Pair(double overlap, int gold, int found) {}

  private final Set<String> kinds;
  final Count exact = new Count();
  final Count relaxed = new Count();
  final Count tokens = new Count();
  final Count withSpeaker = new Count();
  private int sourced;
  private int rightSource;

  /**
   * @param kinds the kinds of quotes that count; empty for all
   */
  QuoteScorer(Set<String> kinds) {
    this.kinds = kinds;
  }

  double speakerAccuracy() {
    return sourced == 0 ? 0 : rightSource / (double) sourced;
  }

  /** For each annotated quote the index of what matches it, or -1. */
  static int[] match(List<BitSet> gold, List<BitSet> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        BitSet common = (BitSet) gold.get(i).clone();
        common.and(found.get(j));
        int k = common.cardinality();
        int union = gold.get(i).cardinality() + found.get(j).cardinality() - k;
        if (k > 0 && k / (double) union >= 0.5) {
          pairs.add(new Pair(k / (double) union, i, j));
        }
      }
    }
    pairs.sort(
        (a, b) -> {
          int c = Double.compare(b.overlap(), a.overlap());
          c = c != 0 ? c : Integer.compare(b.gold(), a.gold());
          return c != 0 ? c : Integer.compare(b.found(), a.found());
        });
    int[] partner = new int[gold.size()];
    java.util.Arrays.fill(partner, -1);
    BitSet used = new BitSet();
    for (Pair pair : pairs) {
      if (partner[pair.gold()] < 0 && !used.get(pair.found())) {
        partner[pair.gold()] = pair.found();
        used.set(pair.found());
      }
    }
    return partner;
  }

  /** For each quote the numbers of its words. */
  static List<BitSet> wordSets(String text, List<Attribution> quotes) {
    int[] wordAt = new int[text.length()];
    java.util.Arrays.fill(wordAt, -1);
    Matcher matcher = WORD.matcher(text);
    for (int n = 0; matcher.find(); n++) {
      java.util.Arrays.fill(wordAt, matcher.start(), matcher.end(), n);
    }
    List<BitSet> sets = new ArrayList<>();
    for (Attribution quote : quotes) {
      BitSet set = new BitSet();
      for (var span : quote.content()) {
        for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
          if (wordAt[i] >= 0) {
            set.set(wordAt[i]);
          }
        }
      }
      sets.add(set);
    }
    return sets;
  }

  static boolean sameSource(Attribution gold, Attribution found) {
    for (var a : gold.source()) {
      for (var b : found.source()) {
        if (a.overlaps(b)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds one article to the counts. */
  void add(String text, List<Attribution> gold, List<Attribution> found) {
    List<BitSet> goldWords = wordSets(text, gold);
    List<BitSet> foundWords = wordSets(text, found);
    int[] partner = match(goldWords, foundWords);
    BitSet inScope = new BitSet();
    BitSet goldUnion = new BitSet();
    BitSet otherUnion = new BitSet();
    int[] goldOf = new int[found.size()];
    java.util.Arrays.fill(goldOf, -1);
    for (int i = 0; i < gold.size(); i++) {
      boolean in = kinds.isEmpty() || kinds.contains(gold.get(i).kind());
      inScope.set(i, in);
      (in ? goldUnion : otherUnion).or(goldWords.get(i));
      if (partner[i] >= 0) {
        goldOf[partner[i]] = i;
      }
    }
    List<Integer> counted = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (goldOf[j] >= 0
          ? inScope.get(goldOf[j])
          : !belongsToOthers(foundWords.get(j), goldUnion, otherUnion)) {
        counted.add(j);
      }
    }
    int hits = 0;
    int good = 0;
    for (int i = inScope.nextSetBit(0); i >= 0; i = inScope.nextSetBit(i + 1)) {
      if (partner[i] < 0) {
        continue;
      }
      hits++;
      boolean same = sameSource(gold.get(i), found.get(partner[i]));
      if (!gold.get(i).source().isEmpty()) {
        sourced++;
        rightSource += same ? 1 : 0;
      }
      good += gold.get(i).source().isEmpty() || same ? 1 : 0;
    }
    count(relaxed, hits, counted.size(), inScope.cardinality());
    count(withSpeaker, good, counted.size(), inScope.cardinality());
    Set<String> goldBounds = new HashSet<>();
    inScope.stream().forEach(i -> goldBounds.add(bounds(text, gold.get(i))));
    Set<String> foundBounds = new HashSet<>();
    BitSet foundUnion = new BitSet();
    for (int j : counted) {
      foundBounds.add(bounds(text, found.get(j)));
      foundUnion.or(foundWords.get(j));
    }
    int same = 0;
    for (String bound : goldBounds) {
      same += foundBounds.contains(bound) ? 1 : 0;
    }
    count(exact, same, foundBounds.size(), goldBounds.size());
    BitSet common = (BitSet) goldUnion.clone();
    common.and(foundUnion);
    count(tokens, common.cardinality(), foundUnion.cardinality(), goldUnion.cardinality());
  }

  private boolean belongsToOthers(BitSet words, BitSet inScope, BitSet others) {
    if (kinds.isEmpty() || words.isEmpty()) {
      return false;
    }
    int other = common(words, others);
    return other > common(words, inScope) && other * 2 >= words.cardinality();
  }

  private static int common(BitSet a, BitSet b) {
    BitSet c = (BitSet) a.clone();
    c.and(b);
    return c.cardinality();
  }

  private static void count(Count count, int hits, int found, int wanted) {
    count.hits += hits;
    count.extra += found - hits;
    count.missed += wanted - hits;
  }

  private static String bounds(String text, Attribution quote) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (var span : quote.content()) {
      from = Math.min(from, span.start());
      to = Math.max(to, span.end());
    }
    while (from < to && TRIM.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TRIM.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return from + ":" + to;
  }
}
