package org.parley.publish.csv;

import java.util.List;

/** A table as text: RFC 4180, lines ended by CR LF, quoted where needed. */
final class CsvTable {

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  CsvTable(List<String> head) {
    columns = head.size();
    row(head);
  }

  /** Adds a row; missing cells at its end are empty. */
  void row(List<String> cells) {
    for (int i = 0; i < columns; i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append(cell(i < cells.size() ? cells.get(i) : ""));
    }
    text.append("\r\n");
  }

  /**
   * A spreadsheet runs what begins with these signs as a formula (OWASP, CSV injection); an
   * apostrophe before it makes it text.
   */
  private static String cell(String value) {
    String safe = value;
    if (!value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 && !isNumber(value)) {
      safe = "'" + value;
    }
    boolean quote = safe.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign < ' ');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d+(\\.\\d+)?");
  }

  String text() {
    return text.toString();
  }
}
