package org.parley.quality.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.parley.sqlite.SqliteStore;
import org.parley.store.ReadReport;
import org.parley.story.StoryAssigner;
import org.parley.testing.WordyReports;

/**
 * How time and memory grow with the number of reports: generated reports are kept in a library, put
 * into stories and searched, and at each size it is noted what the last ones took.
 */
public final class GrowthCurve {
  private static final long SEED = 7;
  private static final int BATCH = 500;
  private static final int QUERIES = 200;

  /** What it took at a size. */
  private record Point(
      int reports, double taking, double assigning, double search, double disk, double heap) {}

  private GrowthCurve() {}

  /**
   * Prints a table and draws a picture.
   *
   * @param args an empty folder, the picture to write, the largest number up to which reports are
   *     put into stories too (which is held in memory), and the sizes, ascending
   */
  public static void main(String[] args) throws IOException {
    List<Point> points = new ArrayList<>();
    WordyReports reports = new WordyReports(SEED);
    StoryAssigner assigner = new StoryAssigner();
    int assigned = Integer.parseInt(args[2]);
    int count = 0;
    Path folder = Path.of(args[0]);
    try (SqliteStore store = SqliteStore.open(folder)) {
      for (int i = 3; i < args.length; i++) {
        int size = Integer.parseInt(args[i]);
        long taking = 0;
        long assigning = 0;
        int added = 0;
        for (; count < size; count += BATCH) {
          List<ReadReport> batch = new ArrayList<>();
          for (int k = 0; k < BATCH; k++) {
            batch.add(reports.next());
          }
          long start = System.nanoTime();
          store.reports().take(batch, List.of());
          taking += System.nanoTime() - start;
          added += BATCH;
          if (count < assigned) {
            start = System.nanoTime();
            batch.forEach(read -> assigner.add(read.profile()));
            assigning += System.nanoTime() - start;
          }
        }
        boolean told = size <= assigned;
        points.add(
            new Point(
                size,
                taking / 1e6 / added,
                told ? assigning / 1e6 / added : Double.NaN,
                search(store),
                disk(folder) / 1e6,
                told ? heap() / 1e6 : Double.NaN));
        print(points);
        draw(points, Path.of(args[1]));
      }
    }
  }

  /** What was measured so far, since the large sizes take hours. */
  private static void draw(List<Point> points, Path picture) throws IOException {
    Files.writeString(
        picture,
        new GrowthPicture()
            .with("keep a report, ms", points.stream().map(p -> at(p, p.taking())).toList())
            .with("into a story, ms", points.stream().map(p -> at(p, p.assigning())).toList())
            .with(
                "search, 95th percentile, ms", points.stream().map(p -> at(p, p.search())).toList())
            .with("heap for stories, MB", points.stream().map(p -> at(p, p.heap())).toList())
            .with("library on disk, MB", points.stream().map(p -> at(p, p.disk())).toList())
            .svg());
  }

  private static double[] at(Point point, double value) {
    return new double[] {point.reports(), value};
  }

  /** The 95th percentile of a second round of queries, in milliseconds. */
  private static double search(SqliteStore store) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      SplittableRandom random = new SplittableRandom(SEED);
      times.clear();
      for (int i = 0; i < QUERIES; i++) {
        long asked = System.nanoTime();
        store.search().find(WordyReports.query(random));
        times.add((System.nanoTime() - asked) / 1e6);
      }
    }
    times.sort(null);
    return times.get(QUERIES * 95 / 100);
  }

  private static double disk(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Bytes that live after everything else was cleared away. */
  private static double heap() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }

  private static void print(List<Point> points) {
    if (points.size() == 1) {
      System.out.println(
          "| reports | keep one, ms | into a story, ms | search p95, ms | on disk, MB | heap, MB"
              + " |");
      System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    }
    Point p = points.get(points.size() - 1);
    System.out.printf(
        Locale.ROOT,
        "| %,d | %.2f | %s | %.1f | %,.0f | %s |%n",
        p.reports(),
        p.taking(),
        Double.isNaN(p.assigning()) ? "" : String.format(Locale.ROOT, "%.2f", p.assigning()),
        p.search(),
        p.disk(),
        Double.isNaN(p.heap()) ? "" : String.format(Locale.ROOT, "%,.0f", p.heap()));
  }
}
