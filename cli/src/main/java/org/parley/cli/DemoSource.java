package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.ingest.file.ReportReader;
import org.parley.report.Report;
import org.parley.server.intake.Pass;
import org.parley.server.intake.Source;
import org.parley.text.Structure;

/** The sample story, its reports one after the other in the order they were published. */
final class DemoSource implements Source {
  private static final int PAUSE_SECONDS = 6;

  private final Path folder;
  private boolean told;

  private DemoSource(Path folder) {
    this.folder = folder;
  }

  /**
   * The sample that comes with Parley: where the start script says it is, else where one stands.
   *
   * @throws IOException if it is not there
   */
  static DemoSource sample() throws IOException {
    Path home = Path.of(System.getProperty("parley.home", "."));
    Path folder = home.resolve("samples").resolve("strait-talks");
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": the sample story is not there");
    }
    return new DemoSource(folder);
  }

  @Override
  public String name() {
    return "samples/strait-talks, one report every " + PAUSE_SECONDS + " seconds";
  }

  @Override
  public Pass read(Consumer<Report> reports) {
    if (told) {
      return new Pass(0, "", null);
    }
    told = true;
    List<Report> inOrder =
        ReportReader.read(List.of(folder)).drafts().stream()
            .map(Structure::report)
            .sorted(
                Comparator.comparing(
                        (Report report) -> report.published().earliest(),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Report::source))
            .toList();
    try {
      for (Report report : inOrder) {
        reports.accept(report);
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Pass(0, "", null);
  }

  /** Deletes a folder with all in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
