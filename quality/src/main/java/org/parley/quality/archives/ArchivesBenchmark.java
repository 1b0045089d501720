package org.parley.quality.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.ingest.archive.ArchiveReader;
import org.parley.ingest.archive.ArchiveVisitor;
import org.parley.ingest.archive.ArchivedPage;
import org.parley.quality.Benchmark;
import org.parley.quality.Outputs;
import org.parley.quality.Score;

/** The archives that other readers are tested with, some of them damaged on purpose. */
public final class ArchivesBenchmark implements Benchmark {
  private static final String GROUP = "warc";

  @Override
  public String group() {
    return GROUP;
  }

  @Override
  public List<Score> run(Path folder, Outputs outputs) throws IOException {
    Map<String, Object> found = new TreeMap<>();
    long there = 0;
    long seen = 0;
    long whole = 0;
    long honest = 0;
    List<Path> files = archives(folder);
    for (Path file : files) {
      Read read = new Read();
      ArchiveCounts counts;
      try (InputStream in = Files.newInputStream(file)) {
        counts = ArchiveReader.read(in, read);
      }
      long expected = RecordLines.count(Files.readAllBytes(file));
      there += expected;
      seen += Math.min(expected, counts.records() + read.headless);
      whole += Math.max(0, Math.min(expected, counts.records() - counts.damaged() + read.headless));
      boolean all = counts.records() == expected && read.damage.isEmpty();
      honest += all || !read.damage.isEmpty() ? 1 : 0;
      Map<String, Object> output = new LinkedHashMap<>();
      output.put("records", counts.records());
      output.put("expected", expected);
      output.put("pages", read.pages);
      output.put("damage", read.damage);
      found.put(folder.relativize(file).toString(), output);
    }
    outputs.write(GROUP, GROUP, found);
    return files.isEmpty()
        ? List.of()
        : List.of(
            new Score(GROUP, "files read or damage named", honest / (double) files.size(), 1.0, ""),
            new Score(GROUP, "records found", seen / (double) there, 1.0, "jwarc .919"),
            new Score(GROUP, "records read", whole / (double) there, null, ""));
  }

  private static List<Path> archives(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.w?arc(?:\\.gz)?(?:\\.bad)?"))
          .sorted()
          .toList();
    }
  }

  private static final class Read implements ArchiveVisitor {
    private final List<String> pages = new ArrayList<>();
    private final List<String> damage = new ArrayList<>();
    private long headless;

    @Override
    public void page(ArchivedPage page) {
      pages.add(page.address());
    }

    @Override
    public void damaged(String place, String reason) {
      damage.add(place + ": " + reason);
      headless += reason.contains("length is no number") ? 1 : 0;
    }
  }
}
