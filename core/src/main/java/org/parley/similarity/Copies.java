package org.parley.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.report.Report;

/**
 * Finds near-copies in a set of reports. Candidates share fingerprints, runs of words chosen by
 * winnowing (Schleimer, Wilkerson and Aiken, 2003), which finds a short text inside a long one
 * where signatures of whole texts do not; the exact share of common words decides.
 */
public final class Copies {
  /** Of the words of its own, the share of the shorter report that the longer must hold. */
  private static final double CONTAINED = 0.5;

  /** Shared runs below which sharing proves nothing in a text of normal length. */
  private static final int ENOUGH_RUNS = 20;

  /** For a text too short for that: the share of all words that the two must have in common. */
  private static final double NEARLY_ALL = 0.8;

  private static final int ENOUGH_RUNS_OF_ALL = 4;
  private static final int WINDOW = 4;

  /** Share of common fingerprints that makes a candidate; well below what the decision asks. */
  private static final double CANDIDATE = 0.2;

  /** Fingerprints in more reports than this name a phrase of the trade, not a source. */
  private static final int COMMON = 400;

  private Copies() {}

  /** All pairs of near-copies, by first and second id. */
  public static List<Copy> among(List<Report> reports) {
    return among(reports, WordRuns.of(reports));
  }

  /** The same with the word runs at hand. */
  static List<Copy> among(List<Report> reports, Map<String, WordRuns> runs) {
    List<String> ids = reports.stream().map(Report::id).distinct().sorted().toList();
    List<WordRuns> texts = ids.stream().map(id -> WordRuns.of(runs, id)).toList();
    List<long[]> marks =
        texts.parallelStream().map(text -> Fingerprints.of(text.sequence(), WINDOW)).toList();
    List<int[]> candidates = new ArrayList<>();
    SharedRuns fingerprints = new SharedRuns(COMMON);
    for (int i = 0; i < ids.size(); i++) {
      int[] common = fingerprints.next(marks.get(i));
      for (int other = 0; other < i; other++) {
        int shorter = Math.min(marks.get(i).length, marks.get(other).length);
        if (common[other] > 0 && common[other] >= CANDIDATE * shorter) {
          candidates.add(new int[] {other, i});
        }
      }
    }
    return candidates.parallelStream()
        .filter(pair -> isCopy(texts.get(pair[0]), texts.get(pair[1])))
        .map(pair -> copy(ids, texts, pair[0], pair[1]))
        .sorted(Comparator.comparing(Copy::first).thenComparing(Copy::second))
        .toList();
  }

  private static Copy copy(List<String> ids, List<WordRuns> texts, int first, int second) {
    RunSet one = texts.get(first).measured();
    RunSet two = texts.get(second).measured();
    double shared = RunSet.shared(one, two);
    return new Copy(ids.get(first), ids.get(second), shared / one.size(), shared / two.size());
  }

  private static boolean isCopy(WordRuns one, WordRuns two) {
    int sharedOwn = RunSet.shared(one.own(), two.own());
    if (sharedOwn < CONTAINED * Math.min(one.own().size(), two.own().size())) {
      return false;
    }
    if (sharedOwn >= ENOUGH_RUNS) {
      return true;
    }
    int shared = RunSet.shared(one.all(), two.all());
    int together = one.all().size() + two.all().size() - shared;
    return shared >= ENOUGH_RUNS_OF_ALL && shared >= NEARLY_ALL * together;
  }
}
