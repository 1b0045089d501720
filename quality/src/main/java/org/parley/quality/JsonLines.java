package org.parley.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of one JSON object a line, as most sets have them. */
public final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /**
   * The objects of a file in its order; empty lines are passed over.
   *
   * @throws IOException if the file cannot be read or a line is no JSON
   */
  public static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        objects.add(JSON.readTree(line));
      }
    }
    return objects;
  }
}
