package org.parley.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the pages of a WACZ file, a zip with WARC files in its folder {@code archive} (WACZ 1.1).
 * Nothing is written to disk, and an entry whose name leads out of the zip is refused.
 */
public final class WaczReader {
  private static final int MOST_ENTRIES = 100_000;
  private static final Pattern ESCAPE =
      Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\x00");
  private static final Pattern WARC = Pattern.compile("archive/.{1,1000}\\.w?arc(?:\\.gz)?");

  private WaczReader() {}

  /**
   * Reads the archives in it one after another, by name.
   *
   * @return what they held
   * @throws IOException if the file cannot be read at all, as no zip
   */
  public static ArchiveCounts read(Path path, ArchiveVisitor visitor) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new DamagedException("it has more than " + MOST_ENTRIES + " entries");
      }
      ArchiveCounts counts = ArchiveCounts.NONE;
      long passed = 0;
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        String name = entry.getName();
        if (ESCAPE.matcher(name).find()) {
          visitor.damaged(shown(name), "its name leads out of the archive");
          counts = counts.plus(new ArchiveCounts(0, 0, 0, 0, 1));
        } else if (WARC.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
          Within within = new Within(visitor, counts, passed, entry);
          counts = counts.plus(read(zip, entry, within));
        }
        passed += Math.max(0, entry.getCompressedSize());
      }
      return counts;
    }
  }

  private static ArchiveCounts read(ZipFile zip, ZipEntry entry, Within within) {
    try (InputStream in = zip.getInputStream(entry)) {
      return ArchiveReader.read(in, shown(entry.getName()) + ", ", within);
    } catch (IOException e) {
      within.damaged(shown(entry.getName()), "the zip is damaged there");
      return within.last.plus(new ArchiveCounts(0, 0, 0, 0, 1));
    }
  }

  /** What a terminal can be shown. */
  private static String shown(String name) {
    String safe = name.replaceAll("[^\\x20-\\x7e]", "?");
    return safe.substring(0, Math.min(safe.length(), 120));
  }

  /** Adds what was counted and passed in the entries before. */
  private static final class Within implements ArchiveVisitor {
    private final ArchiveVisitor visitor;
    private final ArchiveCounts before;
    private final long passed;
    private final double packed;
    private ArchiveCounts last = ArchiveCounts.NONE;

    Within(ArchiveVisitor visitor, ArchiveCounts before, long passed, ZipEntry entry) {
      this.visitor = visitor;
      this.before = before;
      this.passed = passed;
      this.packed = entry.getSize() > 0 ? entry.getCompressedSize() / (double) entry.getSize() : 0;
    }

    @Override
    public void page(ArchivedPage page) {
      visitor.page(page);
    }

    @Override
    public void damaged(String place, String reason) {
      visitor.damaged(place, reason);
    }

    @Override
    public void passed(ArchiveCounts counts, long bytes) {
      last = counts;
      visitor.passed(before.plus(counts), passed + (long) (bytes * packed));
    }
  }
}
