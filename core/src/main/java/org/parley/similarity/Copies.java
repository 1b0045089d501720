package org.parley.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    return among(reports, runs(reports));
  }

  /** The same with the word runs at hand. */
  static List<Copy> among(List<Report> reports, Map<String, WordRuns> runs) {
    List<String> ids = reports.stream().map(Report::id).distinct().sorted().toList();
    List<WordRuns> texts = ids.stream().map(id -> of(runs, id)).toList();
    List<Copy> found = new ArrayList<>();
    SharedRuns fingerprints = new SharedRuns(COMMON);
    SharedRuns own = new SharedRuns(Integer.MAX_VALUE);
    int[] sizes = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      long[] marks = Fingerprints.of(texts.get(i).sequence(), WINDOW);
      sizes[i] = marks.length;
      int[] common = fingerprints.next(marks);
      int[] sharedOwn = own.next(texts.get(i).own());
      for (int other = 0; other < i; other++) {
        if (common[other] > 0
            && common[other] >= CANDIDATE * Math.min(sizes[i], sizes[other])
            && isCopy(texts.get(other), texts.get(i), sharedOwn[other])) {
          long[] one = texts.get(other).measured();
          long[] two = texts.get(i).measured();
          double shared = WordRuns.shared(one, two);
          found.add(new Copy(ids.get(other), ids.get(i), shared / one.length, shared / two.length));
        }
      }
    }
    found.sort(Comparator.comparing(Copy::first).thenComparing(Copy::second));
    return List.copyOf(found);
  }

  private static boolean isCopy(WordRuns one, WordRuns two, int sharedOwn) {
    if (sharedOwn < CONTAINED * Math.min(one.own().length, two.own().length)) {
      return false;
    }
    if (sharedOwn >= ENOUGH_RUNS) {
      return true;
    }
    int shared = WordRuns.shared(one.all(), two.all());
    int together = one.all().length + two.all().length - shared;
    return shared >= ENOUGH_RUNS_OF_ALL && shared >= NEARLY_ALL * together;
  }

  /** The word runs of each report, by id, without what its outlet prints everywhere. */
  static Map<String, WordRuns> runs(List<Report> reports) {
    Map<String, Set<Long>> boilerplate = Boilerplate.learn(reports);
    Map<String, WordRuns> runs = new HashMap<>();
    for (Report report : reports) {
      String outlet = report.outlet();
      Set<Long> left = outlet == null ? Set.of() : boilerplate.getOrDefault(outlet, Set.of());
      runs.put(report.id(), WordRuns.of(report, left));
    }
    return runs;
  }

  static WordRuns of(Map<String, WordRuns> runs, String report) {
    return Objects.requireNonNull(runs.get(report), report);
  }
}
