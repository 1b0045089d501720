package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the language data that lies beside classes: lists and tables in UTF-8, one entry a line,
 * {@code #} begins a line of comment.
 */
public final class WordList {
  private WordList() {}

  /**
   * The lines of a resource, trimmed, without comments and blank lines.
   *
   * @param owner class whose package holds the resource
   * @param name file name
   * @throws UncheckedIOException if the resource is missing: the build is broken
   */
  public static List<String> lines(Class<?> owner, String name) {
    return written(owner, name).stream().map(String::strip).toList();
  }

  /**
   * The rows of a table whose columns are parted by tabs. The cells are trimmed; every row is
   * filled up with empty cells to the length of the longest.
   *
   * @param owner class whose package holds the resource
   * @param name file name, or a path from the root that begins with a slash
   * @throws UncheckedIOException if the resource is missing: the build is broken
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    List<String[]> rows = written(owner, name).stream().map(line -> line.split("\t", -1)).toList();
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    return rows.stream().map(row -> filled(row, columns)).toList();
  }

  /**
   * The values of a cell that holds several, trimmed, without empty ones.
   *
   * @param separator the character between two values
   */
  public static List<String> several(String cell, char separator) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || cell.charAt(i) == separator) {
        String value = cell.substring(start, i).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
        start = i + 1;
      }
    }
    return List.copyOf(values);
  }

  private static List<String> filled(String[] row, int columns) {
    String[] cells = new String[columns];
    Arrays.setAll(cells, i -> i < row.length ? row[i].strip() : "");
    return List.of(cells);
  }

  private static List<String> written(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("missing resource " + name));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
