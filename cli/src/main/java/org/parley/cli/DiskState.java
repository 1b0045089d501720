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
import org.jspecify.annotations.Nullable;
import org.parley.store.Checkpoint;
import org.parley.store.Store;

/**
 * How a file or folder stands, by names, sizes and times of change of all files, so that what has
 * not changed since it was read in whole is left alone.
 *
 * @param source as the user named it
 * @param state empty if the source is none that lies on this disk
 */
record DiskState(String source, String state) {

  /** True if it stands as it did when it was last read in whole. */
  boolean isKnownTo(Store store) {
    return !state.isEmpty() && state.equals(store.checkpoints().state(source));
  }

  /** What to keep once all of it was read; null if it does not lie on this disk. */
  @Nullable Checkpoint checkpoint() {
    return state.isEmpty() ? null : new Checkpoint(source, state);
  }

  /** How a source stands now. */
  static DiskState of(String source) {
    return new DiskState(source, state(source));
  }

  private static String state(String source) {
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
