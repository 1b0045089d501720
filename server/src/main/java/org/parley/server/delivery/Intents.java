package org.parley.server.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a channel that must not repeat itself was about to send. If the process ends before the
 * answer is written down, the next one knows that it may have been sent.
 */
final class Intents {
  private final Path file;

  /**
   * @param folder made if it is not there
   */
  Intents(Path folder, String channel) throws IOException {
    Files.createDirectories(folder);
    this.file =
        folder.resolve(
            HexFormat.of().toHexDigits(channel.hashCode()) + "-" + channel.length() + ".sending");
  }

  /** The letter that was being sent when the process ended, or null. */
  @Nullable String left() throws IOException {
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : null;
  }

  /** Is on disk when this returns. */
  void begin(String id) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, id, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  void end() throws IOException {
    Files.deleteIfExists(file);
  }
}
