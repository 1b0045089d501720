package org.parley.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads this package's language data. */
final class Table {
  private Table() {}

  /**
   * The rows of a resource of this package, without comments and empty lines, split at tabs.
   *
   * @throws IllegalStateException if there is no such resource
   */
  static List<List<String>> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t")))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first column of a resource. */
  static Set<String> words(String name) {
    return rows(name).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
  }
}
