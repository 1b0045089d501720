package org.parley.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the findings of a benchmark are written, if anywhere: {@code FOLDER/<group>/<set>.json}.
 *
 * @param folder the folder, or null to write nothing
 */
public record Outputs(@Nullable Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Writes one set's findings.
   *
   * @param value anything Jackson can write: maps, lists, strings, numbers
   * @throws IOException if the file cannot be written
   */
  public void write(String group, String set, Object value) throws IOException {
    if (folder == null) {
      return;
    }
    Path file = folder.resolve(group).resolve(set + ".json");
    Files.createDirectories(file.getParent());
    JSON.writeValue(file.toFile(), value);
  }
}
