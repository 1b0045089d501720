package org.parley.ingest.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.parley.ingest.file.Problem.Kind;

/**
 * Reads reports from files, folders and standard input.
 *
 * <pre>{@code
 * Reading reading = ReportReader.read(List.of(Path.of("samples")));
 * reading.drafts().stream().map(Structure::report)...
 * }</pre>
 */
public final class ReportReader {
  /** The largest file that is read whole, in bytes; lines of a .jsonl count one by one. */
  public static final int LIMIT = 20 << 20;

  private ReportReader() {}

  /** Reads files and folders, in the given order; the files of a folder sorted by path. */
  public static Reading read(List<Path> paths) {
    var collector = new Reading.Collector();
    read(paths, collector);
    return collector.reading();
  }

  /** As {@link #read(List)}, giving each report as soon as it is read. */
  public static void read(List<Path> paths, Received received) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Folder.read(path, received, ReportReader::file);
      } else {
        file(path, received);
      }
    }
  }

  /**
   * Reads one stream, as standard input, telling what it is by what it holds.
   *
   * @param in read to its end, not closed
   * @param source how to name it to the user
   */
  public static void read(InputStream in, String source, Received received) {
    try {
      Sniffed.read(new BufferedInputStream(in, 1 << 16), source, "", received);
    } catch (IOException e) {
      received.problem(new Problem(source, Kind.UNREADABLE, "reading it failed", ""));
    }
  }

  private static void file(Path path, Received received) {
    String source = path.toString();
    if (FileKind.of(source) == FileKind.ARCHIVE) {
      archive(path, received);
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      Path name = path.getFileName();
      Sniffed.read(in, source, name == null ? "" : name.toString(), received);
    } catch (IOException e) {
      received.problem(unreadable(source, e));
    }
  }

  private static void archive(Path path, Received received) {
    try {
      ArchiveFile.read(path, received);
    } catch (ZipException e) {
      received.problem(
          new Problem(
              path.toString(), Kind.MALFORMED, "it is no whole zip archive", "Get it again."));
    } catch (IOException e) {
      received.problem(unreadable(path.toString(), e));
    }
  }

  private static Problem unreadable(String source, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Problem(source, Kind.MISSING, "there is no such file", "Check the path.");
    }
    return e instanceof AccessDeniedException
        ? new Problem(
            source, Kind.UNREADABLE, "it may not be read", "Check the file's permissions.")
        : new Problem(
            source, Kind.UNREADABLE, "reading it failed", "Check the disk and try again.");
  }
}
