package org.parley.cli;

import java.util.Locale;

/** How far the reading of an archive is: a bar, the rate and the time left. */
final class ArchiveProgress {
  private static final long EVERY = 200_000_000L;
  private static final int BAR = 20;
  private static final double MEGA = 1e6;

  private final StatusLine line;
  private String source = "";
  private long start;
  private long last;

  ArchiveProgress(StatusLine line) {
    this.line = line;
  }

  /** One more record of an archive was passed. */
  void step(String archive, long records, long bytes, long size) {
    long now = System.nanoTime();
    if (!archive.equals(source)) {
      source = archive;
      start = now;
      last = now;
    }
    if (now - last >= EVERY) {
      last = now;
      line.show(words(records, bytes, size, (now - start) / 1e9));
    }
  }

  /**
   * What the line says after so many seconds; without a bar and the time left if size is below 0.
   */
  static String words(long records, long bytes, long size, double seconds) {
    String rate =
        String.format(
            Locale.ROOT,
            "%,d records, %.0f a second, %.1f MB/s",
            records,
            records / seconds,
            bytes / MEGA / seconds);
    if (size <= 0 || bytes <= 0) {
      return rate;
    }
    double part = Math.min(1, bytes / (double) size);
    int full = (int) (part * BAR);
    long left = Math.round(seconds / part - seconds);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %% %s, %d:%02d left",
        "#".repeat(full),
        ".".repeat(BAR - full),
        part * 100,
        rate,
        left / 60,
        left % 60);
  }
}
