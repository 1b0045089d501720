package org.parley.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is fetched, as WARC records, so that a dossier can be made again offline and its
 * evidence shown later. Files are {@code DATA/warc/YYYY/MM/DD/parley-YYYYMMDD-NNNNN.warc.gz}, by
 * the day of the answer in UTC, one member of gzip for each record.
 *
 * <p>What {@link #append} has returned is on the disk. If the machine stops in the middle of a
 * record, the next run cuts the torn end off. Several processes may use one data folder; each
 * writes files of its own. Safe for any number of threads.
 */
public final class CaptureLog implements AutoCloseable {
  private static final long FULL = 256L << 20;
  private static final int MOST_FILES = 100_000;
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final Path root;
  private @Nullable Open current;

  private CaptureLog(Path root) {
    this.root = root;
  }

  /** A file that is being written, locked against other processes. */
  private record Open(LocalDate day, String file, FileChannel channel, FileLock lock) {}

  /**
   * The log of a data folder. Nothing is made before the first append.
   *
   * @param data the data folder; {@code warc} lies in it
   */
  public static CaptureLog open(Path data) {
    return new CaptureLog(data.resolve("warc"));
  }

  /**
   * Keeps an exchange.
   *
   * @return where it lies, to be kept with the report that was made of it
   * @throws IOException if it could not be written; nothing of it is kept then
   */
  public synchronized CaptureReference append(Exchange exchange) throws IOException {
    byte[] records = CaptureRecords.of(exchange);
    Open open = fileFor(exchange.at());
    long offset = open.channel().size();
    try {
      write(open.channel(), records, offset);
    } catch (IOException e) {
      open.channel().truncate(offset);
      throw e;
    }
    return new CaptureReference(open.file(), offset, "urn:uuid:" + CaptureRecords.id(exchange));
  }

  /**
   * Gives back what was kept.
   *
   * @return the exchange; its headers by name, those of one name in the order sent
   * @throws IOException if the file is gone, or holds at this place no record of this name whose
   *     body is what its digest says
   */
  public Exchange read(CaptureReference reference) throws IOException {
    return KeptExchange.read(root.resolve(reference.file()), reference);
  }

  /** Lets go of the file that is being written. */
  @Override
  public synchronized void close() throws IOException {
    Open open = current;
    current = null;
    if (open != null) {
      open.lock().release();
      open.channel().close();
    }
  }

  private Open fileFor(Instant at) throws IOException {
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    Open open = current;
    if (open != null && open.day().equals(day) && open.channel().size() < FULL) {
      return open;
    }
    close();
    Path folder = root.resolve(FOLDER.format(day));
    Files.createDirectories(folder);
    for (int number = 0; number < MOST_FILES; number++) {
      String name = String.format(Locale.ROOT, "parley-%s-%05d.warc.gz", NAME.format(day), number);
      Open taken = take(folder.resolve(name), at, FOLDER.format(day) + "/" + name);
      if (taken != null) {
        current = taken;
        return taken;
      }
    }
    throw new IOException(folder + " is full");
  }

  /** The file, its torn end cut off; null if another process writes it or it is full. */
  private static @Nullable Open take(Path path, Instant at, String file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.size() < FULL ? channel.tryLock() : null;
      if (lock == null) {
        return null;
      }
      long whole = LogTail.wholeLength(channel);
      channel.truncate(whole);
      if (whole == 0) {
        write(channel, CaptureRecords.opening(String.valueOf(path.getFileName()), at), 0);
      }
      return new Open(at.atZone(ZoneOffset.UTC).toLocalDate(), file, channel, lock);
    } catch (OverlappingFileLockException e) {
      return null;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  private static void write(FileChannel channel, byte[] bytes, long offset) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, offset + buffer.position());
    }
    channel.force(true);
  }
}
