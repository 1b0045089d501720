package org.parley.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.quality.archives.ArchivesBenchmark;
import org.parley.quality.copies.CopiesBenchmark;
import org.parley.quality.coref.CorefBenchmark;
import org.parley.quality.dates.TimexBenchmark;
import org.parley.quality.events.EventsBenchmark;
import org.parley.quality.feeds.FeedsBenchmark;
import org.parley.quality.feeds.SitemapsBenchmark;
import org.parley.quality.pages.PagesBenchmark;
import org.parley.quality.quotes.QuotesBenchmark;
import org.parley.quality.stories.StoriesBenchmark;
import org.parley.quality.timeline.TimelineBenchmark;

/**
 * {@code parley quality FOLDER}: runs the benchmark sets found in a folder, prints each figure
 * beside its floor and its reference, and fails below a floor.
 */
public final class Main {
  private static final Path FLOORS = Path.of("quality", "floors.tsv");
  private static final Path DOCUMENT = Path.of("docs", "quality.md");
  private static final String USAGE =
      """
      Usage: parley quality FOLDER [--only GROUP]... [--outputs DIR] [--update]

      Runs every benchmark set found in FOLDER, prints each figure beside its floor and
      what others reach, and fails if one falls below its floor.

        FOLDER          folder with one folder for each group of sets: quotes, timex, ...
        --only GROUP    runs this group only; may be given several times
        --outputs DIR   also writes what was found as DIR/<group>/<set>.json
        --update        raises the floors to just below what was measured and writes docs/quality.md

      Exit status: 0 all at or above their floors, 1 one below, 2 wrong use or unreadable input.
      """;

  private Main() {}

  /** The groups that are known, in the order in which they run. */
  static List<Benchmark> benchmarks() {
    return List.of(
        new TimexBenchmark(),
        new QuotesBenchmark(),
        new EventsBenchmark(),
        new CorefBenchmark(),
        new TimelineBenchmark(),
        new PagesBenchmark(),
        new FeedsBenchmark(),
        new SitemapsBenchmark(),
        new ArchivesBenchmark(),
        new StoriesBenchmark(),
        new CopiesBenchmark());
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    Path folder = null;
    Path outputs = null;
    boolean update = false;
    List<String> only = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      boolean hasValue = i + 1 < args.length;
      switch (args[i]) {
        case "-h", "--help" -> {
          out.print(USAGE);
          return 0;
        }
        case "--update" -> update = true;
        case "--only" -> {
          if (!hasValue) {
            return wrongUse(err, "--only needs the name of a group");
          }
          only.add(args[++i]);
        }
        case "--outputs" -> {
          if (!hasValue) {
            return wrongUse(err, "--outputs needs a folder");
          }
          outputs = Path.of(args[++i]);
        }
        default -> {
          if (args[i].startsWith("-") || folder != null) {
            return wrongUse(err, "what is " + args[i] + "?");
          }
          folder = Path.of(args[i]);
        }
      }
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return wrongUse(err, folder == null ? "no folder given" : folder + " is not a folder");
    }
    try {
      return measure(folder, only, new Outputs(outputs), update, out, err);
    } catch (IOException e) {
      err.println("parley quality: " + e.getMessage());
      return 2;
    }
  }

  private static int measure(
      Path folder,
      List<String> only,
      Outputs outputs,
      boolean update,
      PrintStream out,
      PrintStream err)
      throws IOException {
    List<Score> scores = new ArrayList<>();
    Floors floors = Floors.read(FLOORS);
    for (Benchmark benchmark : benchmarks()) {
      Path group = folder.resolve(benchmark.group());
      if (!Files.isDirectory(group) || !(only.isEmpty() || only.contains(benchmark.group()))) {
        continue;
      }
      List<Score> found = benchmark.run(group, outputs);
      found.forEach(score -> out.println(line(score, floors.of(score))));
      out.flush();
      scores.addAll(found);
    }
    if (update) {
      Floors raised = floors.raisedTo(scores);
      raised.write(FLOORS);
      QualityDocument.write(DOCUMENT, scores, raised);
    }
    List<Score> failed = floors.below(scores);
    failed.forEach(
        score -> err.println("below its floor of " + floors.of(score) + ": " + line(score, null)));
    return failed.isEmpty() ? 0 : 1;
  }

  private static String line(Score score, @Nullable Double floor) {
    return String.format(
        Locale.ROOT,
        "%-28s %-34s %8.3f  floor %-7s aim %-7s %s",
        score.set(),
        score.measure(),
        score.value(),
        floor == null ? "-" : String.format(Locale.ROOT, "%.3f", floor),
        score.aim() == null ? "-" : String.format(Locale.ROOT, "%.3f", score.aim()),
        score.reference());
  }

  private static int wrongUse(PrintStream err, String what) {
    err.println("parley quality: " + what);
    err.print(USAGE);
    return 2;
  }
}
