package org.parley.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.report.Report;

/**
 * The words of a report's body as runs of three (shingles; Broder, 1997), told apart by whether
 * quotation marks enclose any of the words. Title and boilerplate are left out. The runs of a set
 * of reports are numbered together, so only those of one set can be compared.
 */
final class WordRuns {
  private static final int LENGTH = 3;

  /** Runs that make the beginning of a text: about its first two sentences. */
  private static final int BEGINNING = 45;

  private final RunSet all;
  private final RunSet own;
  private final RunSet beginning;
  private final long[] sequence;

  /** The runs of a report in text order, and which of them have a quoted word. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hashed(String report, long[] sequence, boolean[] quoted) {}

  private WordRuns(Hashed runs, int[] numbers) {
    int[] plain = new int[numbers.length];
    int plains = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (!runs.quoted[i]) {
        plain[plains++] = numbers[i];
      }
    }
    this.all = RunSet.of(numbers);
    this.own = RunSet.of(Arrays.copyOf(plain, plains));
    this.beginning = RunSet.of(Arrays.copyOf(numbers, Math.min(BEGINNING, numbers.length)));
    this.sequence = runs.sequence;
  }

  /** The runs of each report, by id, without what its outlet prints everywhere. */
  static Map<String, WordRuns> of(List<Report> reports) {
    List<HashedReport> hashed = reports.parallelStream().map(HashedReport::of).toList();
    Map<String, Set<Long>> boilerplate = Boilerplate.learn(hashed);
    List<Hashed> runs = hashed.parallelStream().map(report -> runs(report, boilerplate)).toList();
    RunNumbers numbering = new RunNumbers();
    List<int[]> numbers = runs.stream().map(one -> numbering.of(one.sequence())).toList();
    List<WordRuns> made =
        IntStream.range(0, runs.size())
            .parallel()
            .mapToObj(i -> new WordRuns(runs.get(i), numbers.get(i)))
            .toList();
    Map<String, WordRuns> byReport = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      byReport.putIfAbsent(runs.get(i).report(), made.get(i));
    }
    return byReport;
  }

  private static Hashed runs(HashedReport hashed, Map<String, Set<Long>> boilerplate) {
    Report report = hashed.report();
    String outlet = report.outlet();
    Set<Long> left = outlet == null ? Set.of() : boilerplate.getOrDefault(outlet, Set.of());
    List<HashedWords> blocks = new ArrayList<>();
    for (int i = 0; i < hashed.blocks().size(); i++) {
      if (!left.contains(hashed.keys().get(i))) {
        blocks.add(hashed.blocks().get(i));
      }
    }
    String title = report.title();
    if (title != null && blocks.stream().allMatch(words -> words.size() == 0)) {
      blocks.add(HashedWords.of(title));
    }
    return runs(report.id(), blocks);
  }

  private static Hashed runs(String report, List<HashedWords> blocks) {
    int words = blocks.stream().mapToInt(HashedWords::size).sum();
    long[] hashes = new long[words];
    boolean[] enclosed = new boolean[words];
    int at = 0;
    for (HashedWords block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        hashes[at] = block.hash(i);
        enclosed[at++] = block.isQuoted(i);
      }
    }
    int count = Math.max(0, words - LENGTH + 1);
    long[] sequence = new long[count];
    boolean[] quoted = new boolean[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int j = i; j < i + LENGTH; j++) {
        hash = HashedWords.mix(hash * 31 + hashes[j]);
        quoted[i] |= enclosed[j];
      }
      sequence[i] = hash;
    }
    return new Hashed(report, sequence, quoted);
  }

  /** Those of one report. */
  static WordRuns of(Map<String, WordRuns> runs, String report) {
    return Objects.requireNonNull(runs.get(report), report);
  }

  /** Every run. */
  RunSet all() {
    return all;
  }

  /** The runs with no quoted word. */
  RunSet own() {
    return own;
  }

  /** Every run in text order, hashed, with repetitions. */
  long[] sequence() {
    return sequence;
  }

  /** The runs that the text begins with. */
  RunSet beginning() {
    return beginning;
  }

  /** What shares are measured on: the own runs, or every run where nearly all is quoted. */
  RunSet measured() {
    return own.size() >= LENGTH ? own : all;
  }
}
