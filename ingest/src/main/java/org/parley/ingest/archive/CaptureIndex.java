package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
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

  private record Kept(Instant at, CaptureReference reference) {}

  /**
   * The index of a data folder; empty if nothing is kept there. What is damaged is left out.
   *
   * @param data the data folder; {@code warc} lies in it
   * @throws IOException if the folder cannot be read
   */
  public static CaptureIndex of(Path data) throws IOException {
    Path root = data.resolve("warc");
    Map<String, Kept> newest = new HashMap<>();
    if (Files.isDirectory(root)) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(root)) {
        files = found.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
      }
      for (Path file : files) {
        read(root, file, newest);
      }
    }
    return new CaptureIndex(newest);
  }

  /** Where the newest answer of an address lies, or null if none is kept. */
  public @Nullable CaptureReference newest(String address) {
    Kept kept = newest.get(address);
    return kept == null ? null : kept.reference;
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
          newest.merge(response.target(), kept, (old, now) -> now.at.isBefore(old.at) ? old : now);
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // The end of the file is torn, or it is not ours: what came before it is known.
      return;
    }
  }
}
