package org.parley.event;

import java.util.Arrays;
import java.util.List;
import org.parley.text.WordList;

/** Reads language data of several columns. */
final class Table {
  private Table() {}

  /**
   * The rows of a resource, without comments and empty lines, split at tabs.
   *
   * @param name relative to this package, or absolute
   */
  static List<List<String>> rows(String name) {
    return WordList.lines(Table.class, name).stream()
        .map(line -> List.of(line.split("\t")))
        .toList();
  }

  /** A cell, or the empty string where the row is shorter. */
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  /** The values of a cell that holds a list. */
  static List<String> list(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
