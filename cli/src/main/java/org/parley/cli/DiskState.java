package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a file or folder is as it was: names, sizes and times of change of all files. */
final class DiskState {
  private DiskState() {}

  /** The state of a source, or empty if it is none that lies on this disk. */
  static String of(String source) {
    Path path;
    try {
      path = Path.of(source);
    } catch (InvalidPathException e) {
      return "";
    }
    if (!Files.exists(path)) {
      return "";
    }
    try (Stream<Path> all = Files.walk(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        String line =
            file + "\n" + Files.size(file) + "\n" + Files.getLastModifiedTime(file) + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return Main.VERSION + " " + HexFormat.of().formatHex(digest.digest());
    } catch (IOException | UncheckedIOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
