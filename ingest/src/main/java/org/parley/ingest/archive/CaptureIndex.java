package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What the logs of a data folder hold: of each address the newest answer. Reads all of the logs
 * once and keeps a line for each address.
 */
public final class CaptureIndex {
  private static final String ENDING = ".warc.gz";

  private final Map<String, Kept> newest;

  private CaptureIndex(Map<String, Kept> newest) {
    this.newest = newest;
  }

  private record Kept(Instant at, CaptureReference reference) {
    boolean isAfter(Kept other) {
      int byTime = at.compareTo(other.at);
      int byFile = reference.file().compareTo(other.reference.file());
      return byTime > 0
          || (byTime == 0
              && (byFile > 0 || (byFile == 0 && reference.offset() > other.reference.offset())));
    }
  }

  /**
   * The index of a data folder; empty if nothing is kept there. What is damaged is left out.
   *
   * @param data the data folder; {@code warc} lies in it
   * @throws IOException if the folder cannot be read
   */
  public static CaptureIndex of(Path data) throws IOException {
    return newestOf(data, Long.MAX_VALUE);
  }

  /**
   * As {@link #of}, of the newest logs only.
   *
   * @param most the older logs are left out once those read have so many bytes together
   */
  public static CaptureIndex newestOf(Path data, long most) throws IOException {
    Path root = data.resolve("warc");
    Map<String, Kept> newest = new HashMap<>();
    if (Files.isDirectory(root)) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(root)) {
        files =
            found
                .filter(path -> path.toString().endsWith(ENDING))
                .sorted(Comparator.reverseOrder())
                .toList();
      }
      long left = most;
      for (Path file : files) {
        if (left > 0) {
          read(root, file, newest);
          left -= Files.size(file);
        }
      }
    }
    return new CaptureIndex(newest);
  }

  /** Where the newest answer of an address lies, or null if none is kept. */
  public @Nullable CaptureReference newest(String address) {
    Kept kept = newest.get(address);
    return kept == null ? null : kept.reference;
  }

  /** Notes an answer that was kept since; the newest counts, of two of one moment the later one. */
  public void add(String address, Instant at, CaptureReference reference) {
    add(address, new Kept(at, reference), newest);
  }

  private static void add(String address, Kept kept, Map<String, Kept> newest) {
    newest.merge(address, kept, (one, other) -> one.isAfter(other) ? one : other);
  }

  private static void read(Path root, Path file, Map<String, Kept> newest) {
    String name = root.relativize(file).toString().replace('\\', '/');
    try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response) {
          Kept kept =
              new Kept(
                  response.date(),
                  new CaptureReference(
                      name, reader.position(), response.id().toString().toLowerCase(Locale.ROOT)));
          add(response.target(), kept, newest);
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // The end of the file is torn, or it is not ours: what came before it is known.
      return;
    }
  }
}
