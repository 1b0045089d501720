package org.parley.quality.library;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.parley.comparison.DossierBuilder;
import org.parley.engine.Engine;
import org.parley.engine.Reading;
import org.parley.findings.Findings;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.nlp.MiniLmVectors;
import org.parley.sqlite.SqliteStore;
import org.parley.store.ReadReport;
import org.parley.store.SearchQuery;
import org.parley.testing.Item;
import org.parley.testing.Newsroom;
import org.parley.testing.WordyReports;

/**
 * {@code LibrarySpeed watch|dossier|search N FOLDER}: reports a second end to end with full
 * findings and a fifth of copies; rebuilding the dossier of a story of N reports; loading and
 * searching N reports.
 */
public final class LibrarySpeed {
  private static final long SEED = 7;
  private static final int BATCH = 500;

  /** How often a dossier is built; the first rounds are of a process that has only just begun. */
  private static final int ROUNDS = 30;

  private static final int COLD = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LibrarySpeed() {}

  /** Runs one measurement in a folder that is empty or not there. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "watch" -> watch(count, folder);
      case "dossier" -> dossier(count);
      case "search" -> search(count, folder);
      default ->
          throw new IllegalArgumentException("watch, dossier or search, not " + arguments[0]);
    }
  }

  /** Models are loaded and the first tenth is taken in before the clock starts. */
  private static void watch(int count, Path folder) {
    List<Item> items = new Newsroom(SEED, 0.2, 8, 25).next(count);
    int warm = count / 10;
    try (MiniLmVectors vectors = MiniLmVectors.load();
        SqliteStore store = SqliteStore.open(folder);
        Engine engine =
            new Engine(
                store,
                () -> new Reading(CoreNlpAnnotator.load(), vectors),
                Runtime.getRuntime().availableProcessors())) {
      items.subList(0, warm).forEach(item -> engine.offer(item.report()));
      engine.settle(update -> {});
      long start = System.nanoTime();
      double processor = processor();
      items.subList(warm, count).forEach(item -> engine.offer(item.report()));
      engine.flush();
      double taken = seconds(start);
      engine.settle(update -> {});
      double all = seconds(start);
      print("taking in and reading, reports a second", (count - warm) / taken);
      print("end to end, reports a second", (count - warm) / all);
      print("end to end, reports a processor second", (count - warm) / (processor() - processor));
      print("stories", store.stories().stories().size());
    }
    print("library, bytes a report", size(folder) / (double) count);
  }

  private static void dossier(int count) {
    List<Item> items = new Newsroom(SEED, 0.2, 100_000, 25).next(count + 1);
    Reading reading = new Reading(CoreNlpAnnotator.load(), null);
    List<Findings> findings =
        items.parallelStream().map(item -> reading.read(item.report()).findings()).toList();
    double[] times = new double[ROUNDS];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      double processor = processor();
      int lines = DossierBuilder.build("story", findings.subList(0, count + i % 2)).quotes().size();
      times[i] = seconds(start);
      print("of them processor seconds", processor() - processor);
      print("dossier of " + (count + i % 2) + " reports, " + lines + " quotes, seconds", times[i]);
    }
    double[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
    double[] cold = Arrays.copyOf(times, COLD);
    Arrays.sort(warm);
    Arrays.sort(cold);
    print("median of the first " + COLD + ", seconds", cold[COLD / 2]);
    print("median of the last " + warm.length + ", seconds", warm[warm.length / 2]);
  }

  private static void search(int count, Path folder) {
    try (SqliteStore store = SqliteStore.open(folder)) {
      long start = System.nanoTime();
      double processor = processor();
      List<ReadReport> batch = new ArrayList<>();
      WordyReports reports = new WordyReports(SEED);
      for (int i = 0; i < count; i++) {
        batch.add(reports.next());
        if (batch.size() == BATCH || i == count - 1) {
          store.reports().take(batch, List.of());
          batch.clear();
        }
      }
      double loaded = seconds(start);
      print("loaded, reports a second (making them included)", count / loaded);
      print("loaded, reports a processor second", count / (processor() - processor));
      print("library, bytes a report", size(folder) / (double) count);
      SplittableRandom random = new SplittableRandom(SEED);
      for (int round = 0; round < 2; round++) {
        List<Double> times = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < 400; i++) {
          SearchQuery query = WordyReports.query(random);
          long asked = System.nanoTime();
          long before = THREADS.getCurrentThreadCpuTime();
          hits += store.search().find(query).size();
          worked.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
          times.add(1000 * seconds(asked));
        }
        times.sort(null);
        worked.sort(null);
        String which = round == 0 ? "cold" : "warm";
        print(which + " search, median, ms", times.get(200));
        print(which + " search, 95th percentile, ms", times.get(380));
        print(which + " search, slowest, ms", times.get(399));
        print(which + " search, 95th percentile, ms of the processor", worked.get(380));
        print(which + " search, hits", hits);
      }
    }
  }

  /** Processor time of the process so far, in seconds: what a busy machine does not change much. */
  private static double processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(String what, double value) {
    System.out.println(String.format(Locale.ROOT, "%-55s %12.3f", what, value));
  }
}
