package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Looks through the logs of a data folder for one answer of an address. Nothing is remembered: each
 * search reads files until it has found what it looks for.
 */
public final class CaptureSearch {
  private static final String ENDING = ".warc.gz";

  private final Path root;

  /**
   * @param data the data folder; {@code warc} lies in it
   */
  public CaptureSearch(Path data) {
    this.root = data.resolve("warc");
  }

  /** Whether anything is kept in this folder. */
  public boolean hasAny() {
    return Files.isDirectory(root);
  }

  /**
   * The first answer that fits, in the order in which they were kept.
   *
   * @param address what was asked for
   * @param from answers of earlier days (UTC) are passed over; null for none
   * @param most how many bytes of logs are read at most, the file that is begun to its end
   * @param fit what to make of an answer; null if it is not the one
   * @return what was made of it, or null if there is none; what is damaged is passed over
   * @throws IOException if the folder cannot be listed
   */
  public <T> @Nullable T first(
      String address, @Nullable LocalDate from, long most, Function<Exchange, @Nullable T> fit)
      throws IOException {
    long left = most;
    for (Path file : files(from)) {
      if (left <= 0) {
        return null;
      }
      left -= Files.size(file);
      for (CaptureReference reference : of(file, address)) {
        Exchange exchange = read(file, reference);
        T found = exchange == null ? null : fit.apply(exchange);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private List<Path> files(@Nullable LocalDate from) throws IOException {
    if (!hasAny()) {
      return List.of();
    }
    String day = from == null ? "" : from.toString().replace('-', '/');
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(path -> path.toString().endsWith(ENDING) && name(path).compareTo(day) >= 0)
          .sorted()
          .toList();
    }
  }

  private String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private List<CaptureReference> of(Path file, String address) {
    List<CaptureReference> references = new ArrayList<>();
    try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        if (next.get() instanceof WarcResponse response && response.target().equals(address)) {
          references.add(
              new CaptureReference(
                  name(file),
                  reader.position(),
                  response.id().toString().toLowerCase(Locale.ROOT)));
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      // The end of the file is torn, or it is not ours: what came before it is known.
      return references;
    }
    return references;
  }

  private static @Nullable Exchange read(Path file, CaptureReference reference) {
    try {
      return KeptExchange.read(file, reference);
    } catch (IOException e) {
      return null;
    }
  }
}
