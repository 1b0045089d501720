package org.parley.publish.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.parley.store.Store;

/**
 * Puts a library file into a store. The file is gone through twice: first it is seen whether it is
 * whole and whether what is in the store is of the same library; nothing is written if not. What is
 * there already is left as it is, so that the same file can be put in again, also after that was
 * cut off.
 */
public final class LibraryReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private LibraryReader() {}

  /** A file that can be opened again. */
  @FunctionalInterface
  public interface Source {
    /**
     * Opens it.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }

  /**
   * What was done.
   *
   * @param reports how many reports the file has
   * @param fresh how many of them were not there
   */
  public record Outcome(long reports, long fresh) {}

  /** Gets the lines of a file, one after the other. */
  interface Lines {
    /** Takes what the one field of a line holds. */
    void take(Line kind, JsonNode value) throws IOException;
  }

  /**
   * Puts a file into a store.
   *
   * @param store empty, or filled with the same library before
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no such file, or cut off, or the store holds another
   *     library; the message says which
   */
  public static Outcome read(Source file, Store store) throws IOException {
    long before = store.reports().count();
    Comparison comparison = new Comparison(store);
    go(file, comparison);
    comparison.end();
    if (!comparison.isAhead()) {
      Adoption adoption = new Adoption(store, comparison.isReadable());
      go(file, adoption);
      adoption.end();
    }
    return new Outcome(comparison.reports(), store.reports().count() - before);
  }

  private static void go(Source file, Lines lines) throws IOException {
    long number = 0;
    boolean ended = false;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null && !ended; line = reader.readLine()) {
        Map.Entry<String, JsonNode> field = field(line, number + 1);
        Line kind = kind(field.getKey(), number + 1);
        if (number == 0 && !isFormat(kind, field.getValue())) {
          throw new IllegalArgumentException(
              "not a library that this version reads: the first line does not say "
                  + LibraryWriter.FORMAT);
        }
        ended = kind == Line.END && field.getValue().longValue() == number;
        number++;
        try {
          lines.take(kind, field.getValue());
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException("line " + number + " is damaged", e);
        }
      }
    } catch (EOFException e) {
      throw new IllegalArgumentException("the file is cut off", e);
    }
    if (!ended) {
      throw new IllegalArgumentException("the file is cut off after " + number + " lines");
    }
  }

  private static boolean isFormat(Line kind, JsonNode value) {
    return kind == Line.FORMAT && value.path("name").asText().equals(LibraryWriter.FORMAT);
  }

  private static Map.Entry<String, JsonNode> field(String line, long number) throws IOException {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json.isObject() && json.size() == 1) {
        return json.properties().iterator().next();
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("line " + number + " is no JSON, or cut off", e);
    }
    throw new IllegalArgumentException("line " + number + " is no line of a library");
  }

  private static Line kind(String field, long number) {
    try {
      return Line.valueOf(field.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "line " + number + ": a newer version wrote \"" + field + "\"", e);
    }
  }
}
