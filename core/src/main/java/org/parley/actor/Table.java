package org.parley.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this package: one row a line, columns by tabs, comments by {@code #}. */
final class Table {
  private Table() {}

  /**
   * The rows of a table, each filled up with empty columns.
   *
   * @param name file name in this package's resources
   * @param columns how many columns a row has
   * @throws UncheckedIOException if the resource is missing or cannot be read
   */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("resource missing: " + name));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = new ArrayList<>(values(line, '\t'));
        while (row.size() < columns) {
          row.add("");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of a column that holds several. */
  static List<String> several(String column) {
    return column.isEmpty() ? List.of() : values(column, '|');
  }

  private static List<String> values(String line, char separator) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == separator) {
        values.add(line.substring(start, i).strip());
        start = i + 1;
      }
    }
    return values;
  }
}
