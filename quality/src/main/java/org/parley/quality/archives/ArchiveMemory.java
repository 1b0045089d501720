package org.parley.quality.archives;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.parley.ingest.archive.ArchiveArticles;
import org.parley.ingest.archive.ArchiveCounts;
import org.parley.ingest.archive.ArchiveReader;
import org.parley.ingest.archive.ArchivedArticle;
import org.parley.ingest.archive.ArticleVisitor;

/**
 * How much memory the reading of a large archive takes, and how fast it is. The archive is made of
 * the pages of a folder, repeated under other addresses. A measurement to look at, not a floor.
 */
public final class ArchiveMemory {
  private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
  private static final int EVERY = 1000;
  private static final double MEGA = 1e6;

  private ArchiveMemory() {}

  /**
   * Makes the archive if it is not there, reads its articles and prints the largest live heap.
   *
   * @param args the archive, its size in bytes, and folders of gzipped pages
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path archive = Path.of(args[0]);
    if (!Files.exists(archive)) {
      List<byte[]> pages = new ArrayList<>();
      for (int i = 2; i < args.length; i++) {
        addPages(Path.of(args[i]), pages);
      }
      make(archive, Long.parseLong(args[1]), pages);
    }
    read(archive, System.out);
  }

  private static void addPages(Path folder, List<byte[]> pages) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
  }

  private static void make(Path archive, long size, List<byte[]> pages) throws IOException {
    long written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; written < size; i++) {
        byte[] record = record(i, pages.get(i % pages.size()));
        out.write(record);
        written += record.length;
      }
    }
  }

  private static byte[] record(int number, byte[] packedPage) throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
            + packedPage.length
            + "\r\n\r\n";
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
            + number
            + "\r\nWARC-Date: 2026-03-12T09:30:00Z\r\nContent-Type: application/http\r\n"
            + "Content-Length: "
            + (http.length() + packedPage.length)
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write((warc + http).getBytes(StandardCharsets.UTF_8));
      out.write(packedPage);
      out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static void read(Path archive, PrintStream out) throws IOException {
    Meter meter = new Meter();
    long start = System.nanoTime();
    long processor = processorTime();
    ArchiveCounts counts;
    try (InputStream in = Files.newInputStream(archive)) {
      counts = ArchiveArticles.read(visitor -> ArchiveReader.read(in, visitor), meter);
    }
    double seconds = (System.nanoTime() - start - meter.measuring) / 1e9;
    out.printf(
        Locale.ROOT,
        "%,d records of %.0f MB, %,d articles: %.0f s, %.0f records/s, %.1f MB/s on %d processors,"
            + " %.0f records per CPU-second with the measuring; live heap at most %.0f MB%n",
        counts.records(),
        Files.size(archive) / MEGA,
        meter.articles,
        seconds,
        counts.records() / seconds,
        Files.size(archive) / MEGA / seconds,
        Runtime.getRuntime().availableProcessors(),
        counts.records() * 1e9 / (processorTime() - processor),
        meter.live / MEGA);
  }

  /** Of all threads, in nanoseconds. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static final class Meter implements ArticleVisitor {
    private long articles;
    private long live;
    private long measuring;

    @Override
    public void article(ArchivedArticle article) {
      articles++;
    }

    @Override
    public void noArticle(String place) {}

    @Override
    public void damaged(String place, String reason) {
      throw new IllegalStateException(place + ": " + reason);
    }

    @Override
    public void passed(ArchiveCounts counts, long bytes) {
      if (counts.records() % EVERY == 0) {
        long start = System.nanoTime();
        MEMORY.gc();
        live = Math.max(live, MEMORY.getHeapMemoryUsage().getUsed());
        measuring += System.nanoTime() - start;
      }
    }
  }
}
